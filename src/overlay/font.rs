//! Reads and validates the clinic's fonts.

use std::collections::BTreeMap;
use std::sync::Arc;

use ttf_parser::{Face, FaceParsingError, name_id};

use super::folder::Folder;
use crate::fonts::WEIGHTS;
use crate::language::{Catalogue, Meta};

/// The largest font file that is read, in bytes.
const MAX_FONT: u64 = 8 * 1024 * 1024;

/// The font files in the overlay folder.
pub(super) struct Fonts {
    /// Their names, and whether a language uses them.
    names: BTreeMap<String, bool>,
    /// Those that were read; languages may share them.
    read: BTreeMap<String, Arc<[u8]>>,
}

impl Fonts {
    /// Lists the fonts, without reading them.
    pub(super) fn list(folder: &mut Folder) -> Self {
        for name in folder.folders("fonts") {
            let what = "a folder within fonts is not known; move its files up";
            folder.report(&format!("fonts/{name}"), "", what);
        }
        let files = folder.files("fonts").into_iter();
        let fonts = files.filter(|name| {
            // Licences lie beside the fonts.
            !(name.ends_with(".txt") || name.ends_with(".md") || !name.contains('.'))
        });
        Self {
            names: fonts.map(|name| (name, false)).collect(),
            read: BTreeMap::new(),
        }
    }

    /// The fonts of a language by weight; `None` after reporting one that is missing or invalid.
    pub(super) fn take(
        &mut self,
        folder: &mut Folder,
        meta_path: &str,
        meta: &Meta,
    ) -> Option<Vec<(u16, Arc<[u8]>)>> {
        let mut taken = Vec::new();
        let mut valid = true;
        for weight in WEIGHTS {
            let stem = format!("{}-{weight}", meta.font);
            let Some(name) = self.use_file(&stem) else {
                if weight != 600 {
                    let what =
                        format!("there is no fonts/{stem}.ttf or .otf; the language is left out");
                    folder.report(meta_path, "font", what);
                    valid = false;
                }
                continue;
            };
            let path = format!("fonts/{name}");
            let bytes = match self.read.get(&name) {
                Some(bytes) => Arc::clone(bytes),
                None => match folder.bytes(&path, MAX_FONT) {
                    Some(bytes) => bytes.into(),
                    None => {
                        valid = false;
                        continue;
                    }
                },
            };
            if let Err(error) = check(&bytes, meta.family.0, weight) {
                let what = format!("{error}; the font and {} are left out", meta.tag);
                folder.report(&path, "", what);
                valid = false;
                continue;
            }
            self.read.insert(name, Arc::clone(&bytes));
            taken.push((weight, bytes));
        }
        valid.then_some(taken)
    }

    /// The name of the file with a stem such as `clinic-400`, which counts as used from now on. A font
    /// of a kind that cannot be used is found too, to be told.
    fn use_file(&mut self, stem: &str) -> Option<String> {
        let extension = |name: &str| {
            let (own, extension) = name.rsplit_once('.')?;
            own.eq_ignore_ascii_case(stem)
                .then(|| extension.to_ascii_lowercase())
        };
        let names = self.names.iter_mut();
        let found = names.filter_map(|(name, used)| {
            let extension = extension(name)?;
            let rank = EXTENSIONS.iter().position(|it| *it == extension)?;
            Some((rank, name, used))
        });
        let (_, name, used) = found.min_by_key(|(rank, _, _)| *rank)?;
        *used = true;
        Some(name.clone())
    }

    /// Whether the folder has a font of this name.
    pub(super) fn has(&self, font: &str) -> bool {
        self.names
            .keys()
            .any(|name| font_of(name).eq_ignore_ascii_case(font))
    }

    /// Reports the fonts that no language uses.
    pub(super) fn report_unused(&self, folder: &mut Folder, embedded: &Catalogue) {
        for (name, _) in self.names.iter().filter(|(_, used)| !**used) {
            let font = font_of(name).to_ascii_lowercase();
            let what = if embedded.all().iter().any(|it| it.font == font) {
                taken_name(&font)
            } else {
                "no language uses it; name it in a meta.toml as font, or remove it".into()
            };
            folder.report(&format!("fonts/{name}"), "", what);
        }
    }
}

/// The names of font files, those that can be used first.
const EXTENSIONS: [&str; 8] = ["ttf", "otf", "ttc", "otc", "woff2", "woff", "eot", "pfb"];

/// The font that a file belongs to: `clinic` for `clinic-400.ttf`.
fn font_of(file: &str) -> &str {
    file.rsplit_once('-').map_or(file, |(font, _)| font)
}

/// What to do about a font that has the name of a built-in one, which is used in its place.
pub(super) fn taken_name(font: &str) -> String {
    format!(
        "\"{font}\" is the name of a built-in font, which is used instead; name yours otherwise, such \
         as clinic-{font}-400.ttf and font = \"clinic-{font}\", or remove it"
    )
}

/// Why a font is refused.
#[derive(Debug, thiserror::Error)]
enum FontError {
    #[error("not a TrueType or OpenType font, or cut off")]
    Truncated,
    #[error("{0}")]
    OtherKind(&'static str),
    #[error("its table {0} is damaged; copy the font again")]
    Checksum(String),
    #[error("not a TrueType or OpenType font ({0})")]
    Parse(#[from] FaceParsingError),
    #[error("has no characters or no outlines; take another font")]
    Empty,
    #[error("has no PostScript name, without which it is not found; take another font")]
    Nameless,
    #[error("its family is \"{own}\", and meta.toml says \"{wanted}\"")]
    Family { own: String, wanted: String },
    #[error("its weight is {own}; take the one of {wanted}")]
    Weight { own: u16, wanted: u16 },
}

const VARIABLE: &str = "a variable font, of which one weight cannot be taken; take its static files, \
                        often in a folder \"static\" beside it";

/// The kind of a file that is no single TrueType or OpenType font, and what to do.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], &str); 8] = [
        (
            b"wOFF",
            "a WOFF font, for web pages; take the .ttf or .otf of the same font",
        ),
        (
            b"wOF2",
            "a WOFF2 font, for web pages; take the .ttf or .otf of the same font",
        ),
        (
            b"ttcf",
            "a collection of fonts (TTC); take the single .ttf or .otf out of it",
        ),
        (
            b"%!",
            "a Type 1 font; take the .ttf or .otf of the same font",
        ),
        (
            &[0x80, 1],
            "a Type 1 font; take the .ttf or .otf of the same font",
        ),
        (b"PK", "a ZIP archive; unpack it and take the .ttf or .otf"),
        (
            b"<",
            "a web page or an SVG, not a font; download the .ttf or .otf again",
        ),
        (
            b"\x1f\x8b",
            "packed by gzip; unpack it and take the .ttf or .otf",
        ),
    ];
    // Embedded OpenType has its mark after the version, two lengths and the flags.
    if bytes.get(34..36) == Some(b"LP") {
        return Some("an Embedded OpenType font (EOT), for web pages; take the .ttf or .otf");
    }
    let kind = kinds
        .into_iter()
        .find(|(start, _)| bytes.starts_with(start));
    kind.map(|(_, what)| what)
}

/// Checks that bytes are an undamaged font of a family and weight.
fn check(bytes: &[u8], family: &str, weight: u16) -> Result<(), FontError> {
    if let Some(kind) = other_kind(bytes) {
        return Err(FontError::OtherKind(kind));
    }
    check_tables(bytes)?;
    let face = Face::parse(bytes, 0)?;
    if face.is_variable() {
        return Err(FontError::OtherKind(VARIABLE));
    }
    let tables = face.tables();
    if tables.cmap.is_none() || (tables.glyf.is_none() && tables.cff.is_none()) {
        return Err(FontError::Empty);
    }
    let names = |id: u16| -> Vec<String> {
        let names = face.names().into_iter();
        names
            .filter(|name| name.name_id == id)
            .filter_map(|name| name.to_string())
            .collect()
    };
    // The font system leaves such a font out, and draws with another.
    if names(name_id::POST_SCRIPT_NAME).is_empty() {
        return Err(FontError::Nameless);
    }
    // As font systems do: the typographic name has precedence.
    let mut families = names(name_id::TYPOGRAPHIC_FAMILY);
    if families.is_empty() {
        families = names(name_id::FAMILY);
    }
    if !families.iter().any(|name| name == family) {
        let own = families.into_iter().next();
        return Err(FontError::Family {
            own: own.unwrap_or_else(|| "none".to_owned()),
            wanted: family.to_owned(),
        });
    }
    let own = face.weight().to_number();
    if own == weight {
        Ok(())
    } else {
        Err(FontError::Weight {
            own,
            wanted: weight,
        })
    }
}

/// Checks that every table lies within the file and has the right checksum. The shaping and
/// rasterizing libraries do not expect damaged fonts.
fn check_tables(bytes: &[u8]) -> Result<(), FontError> {
    let number = |at: usize| {
        let rest = bytes.get(at..).and_then(|rest| rest.first_chunk());
        let bytes: &[u8; 4] = rest.ok_or(FontError::Truncated)?;
        Ok::<_, FontError>(u32::from_be_bytes(*bytes))
    };
    let versions = [
        0x0001_0000,
        u32::from_be_bytes(*b"OTTO"),
        u32::from_be_bytes(*b"true"),
    ];
    if !versions.contains(&number(0)?) {
        return Err(FontError::Truncated);
    }
    let count = number(4)? >> 16;
    for table in 0..count as usize {
        let at = 12 + table * 16;
        let tag = number(at)?.to_be_bytes();
        let (sum, from, length) = (number(at + 4)?, number(at + 8)?, number(at + 12)?);
        let (from, length) = (from as usize, length as usize);
        let end = from.checked_add(length);
        let data = end.and_then(|end| bytes.get(from..end));
        let data = data.ok_or(FontError::Truncated)?;
        if checksum(data, &tag == b"head") != sum {
            let tag = String::from_utf8_lossy(&tag).into_owned();
            return Err(FontError::Checksum(tag));
        }
    }
    Ok(())
}

/// The checksum of a table: the sum of its big-endian words, without `checkSumAdjustment` in `head`.
fn checksum(data: &[u8], is_head: bool) -> u32 {
    let words = data.chunks(4).enumerate();
    let words = words.filter(|(at, _)| !(is_head && *at == 2));
    words.fold(0_u32, |sum, (_, chunk)| {
        let byte = |at: usize| chunk.get(at).copied().unwrap_or_default();
        sum.wrapping_add(u32::from_be_bytes([byte(0), byte(1), byte(2), byte(3)]))
    })
}
