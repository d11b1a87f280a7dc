//! The fonts that the clinic brings.

use std::collections::BTreeMap;
use std::sync::Arc;

use ttf_parser::{Face, name_id};

use super::folder::Folder;
use crate::fonts::WEIGHTS;
use crate::language::Meta;

/// The largest font that is read, in bytes.
const LARGEST: u64 = 8 * 1024 * 1024;

/// The fonts in the clinic's folder, by their names, and whether a language uses them.
pub(super) struct Fonts {
    names: BTreeMap<String, bool>,
    /// What was read for a language may serve another one.
    read: BTreeMap<String, Arc<[u8]>>,
}

impl Fonts {
    /// The names of the fonts that there are.
    pub(super) fn list(folder: &mut Folder) -> Self {
        for name in folder.folders("fonts") {
            let what = "a folder within fonts is not known; move its files up";
            folder.fault(&format!("fonts/{name}"), "", what);
        }
        let files = folder.files("fonts").into_iter();
        let fonts = files.filter(|name| {
            let note = name.ends_with(".txt") || name.ends_with(".md") || !name.contains('.');
            // Licences lie beside the fonts.
            !note
        });
        Self {
            names: fonts.map(|name| (name, false)).collect(),
            read: BTreeMap::new(),
        }
    }

    /// The fonts of a language by their weights; `None` where one is missing or bad, which is told.
    pub(super) fn take(
        &mut self,
        folder: &mut Folder,
        meta_path: &str,
        meta: &Meta,
    ) -> Option<Vec<(u16, Arc<[u8]>)>> {
        let mut taken = Vec::new();
        let mut well = true;
        for weight in WEIGHTS {
            let name = format!("{}-{weight}.ttf", meta.font);
            let Some(used) = self.names.get_mut(&name) else {
                if weight != 600 {
                    let what = format!("there is no fonts/{name}; the language is left out");
                    folder.fault(meta_path, "font", what);
                    well = false;
                }
                continue;
            };
            *used = true;
            let path = format!("fonts/{name}");
            let bytes = match self.read.get(&name) {
                Some(bytes) => Arc::clone(bytes),
                None => match folder.bytes(&path, LARGEST) {
                    Some(bytes) => bytes.into(),
                    None => {
                        well = false;
                        continue;
                    }
                },
            };
            if let Err(what) = check(&bytes, meta.family.0, weight) {
                let what = format!("{what}; the font and {} are left out", meta.tag);
                folder.fault(&path, "", what);
                well = false;
                continue;
            }
            self.read.insert(name, Arc::clone(&bytes));
            taken.push((weight, bytes));
        }
        well.then_some(taken)
    }

    /// Tells of the fonts that no language has asked for.
    pub(super) fn tell_unused(&self, folder: &mut Folder) {
        for name in self.names.iter().filter(|(_, used)| !**used) {
            let what = "no language uses it; name it in a meta.toml as font, or remove it";
            folder.fault(&format!("fonts/{}", name.0), "", what);
        }
    }
}

/// Whether bytes are a whole font of a family and weight.
fn check(bytes: &[u8], family: &str, weight: u16) -> Result<(), String> {
    check_tables(bytes)?;
    let face = Face::parse(bytes, 0).map_err(|error| format!("not a TrueType font ({error})"))?;
    let tables = face.tables();
    if tables.cmap.is_none() || (tables.glyf.is_none() && tables.cff.is_none()) {
        return Err("has no characters or no outlines; take another font".to_owned());
    }
    let names = |id: u16| -> Vec<String> {
        let names = face.names().into_iter();
        names
            .filter(|name| name.name_id == id)
            .filter_map(|name| name.to_string())
            .collect()
    };
    // As those who will look for it do: the newer name hides the older one.
    let mut families = names(name_id::TYPOGRAPHIC_FAMILY);
    if families.is_empty() {
        families = names(name_id::FAMILY);
    }
    if !families.iter().any(|name| name == family) {
        let known = families.first().map_or("none", String::as_str);
        return Err(format!(
            "its family is \"{known}\", and meta.toml says \"{family}\""
        ));
    }
    let own = face.weight().to_number();
    if own != weight {
        return Err(format!("its weight is {own}; take the one of {weight}"));
    }
    Ok(())
}

/// Whether every table of a font lies within it, and is as its maker wrote it. What draws the
/// letters trusts fonts more than it should: a damaged one is not given to it.
fn check_tables(bytes: &[u8]) -> Result<(), String> {
    let no_font = || "not a TrueType font, or cut off".to_owned();
    let number = |at: usize| -> Result<u32, String> {
        let four = bytes.get(at..at.saturating_add(4)).ok_or_else(no_font)?;
        four.try_into()
            .map(u32::from_be_bytes)
            .map_err(|_| no_font())
    };
    if ![0x0001_0000, u32::from_be_bytes(*b"OTTO")].contains(&number(0)?) {
        return Err(no_font());
    }
    let count = number(4)? >> 16;
    for table in 0..count as usize {
        let at = 12 + table * 16;
        let tag = number(at)?.to_be_bytes();
        let (sum, from, length) = (number(at + 4)?, number(at + 8)?, number(at + 12)?);
        let (from, length) = (from as usize, length as usize);
        let end = from.checked_add(length).ok_or_else(no_font)?;
        let data = bytes.get(from..end).ok_or_else(no_font)?;
        if checksum(data, &tag == b"head") != sum {
            let tag = String::from_utf8_lossy(&tag).into_owned();
            return Err(format!("its table {tag} is damaged; copy the font again"));
        }
    }
    Ok(())
}

/// The sum that a font's directory has of each table; the one within `head` does not count.
fn checksum(data: &[u8], head: bool) -> u32 {
    let words = data.chunks(4).enumerate();
    words.fold(0_u32, |sum, (at, chunk)| {
        if head && at == 2 {
            return sum;
        }
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}
