//! Reads the clinic's own pictures, as SVG or PNG. Each is made as small as it is kept, once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::file_kind::FileKind;
use super::folder::Folder;
use super::logo::grouped;
use super::raster::{Kept, PngError, decode_png};
use super::svg::{self, Fault};
use super::{is_id, is_note};
use crate::assets;
use crate::diagnostic::Diagnostic;
use crate::image::Pixmap;

/// The folder of the pictures.
pub(super) const PLACE: &str = "pictures";

/// The largest file that is read, in bytes: a photograph of a telephone, as a PNG.
const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// The largest picture that is kept, in px: the size of a built-in scene.
const SCENE: Kept = (1200, 960);

/// The most pictures: each takes up to 5 MB of memory.
const MAX_PICTURES: usize = 24;

/// Why a file is no picture. Each message says what to do.
#[derive(Debug, thiserror::Error)]
enum PictureError {
    #[error("empty; export it again")]
    Empty,
    #[error(
        "a JPEG; make a PNG of it: open it, choose Export or Save as, and PNG; or: magick {0}.jpg {0}.png"
    )]
    Jpeg(String),
    #[error("{kind}; export it as SVG or PNG", kind = .0.name())]
    Kind(FileKind),
    #[error("several faults")]
    Svg(Vec<Fault>),
    #[error(transparent)]
    Png(#[from] PngError),
    #[error("transparent all over; export it again")]
    Transparent,
    #[error("there is {0} too; keep one of them")]
    Twice(String),
    #[error("a built-in picture has this name; rename the file")]
    BuiltIn,
    #[error("name it of small letters, digits and -, such as entrance.png")]
    Name,
    #[error("no such file is known; there may be NAME.svg and NAME.png")]
    Unknown,
    #[error("more than {MAX_PICTURES} pictures; remove some")]
    TooMany,
}

/// Pictures by their file stems, and the stems of those that cannot be shown.
type Pictures = (BTreeMap<String, Arc<Pixmap>>, BTreeSet<String>);

/// Reads all pictures, and reports those that cannot be shown.
pub(super) fn read(folder: &mut Folder) -> Pictures {
    let (mut pictures, mut wrong) = (BTreeMap::new(), BTreeSet::new());
    for inner in folder.folders(PLACE) {
        let what = "a folder within pictures is not known; move its files up";
        folder.report(&format!("{PLACE}/{inner}"), "", what);
    }
    for name in folder.files(PLACE) {
        if is_note(&name) {
            continue;
        }
        let path = format!("{PLACE}/{name}");
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
        let picture = match refused(stem, extension, &pictures) {
            Some(error) => Err(error),
            None => match folder.bytes(&path, MAX_BYTES) {
                Some(bytes) => decode(bytes, stem, extension == "svg"),
                None => {
                    wrong.insert(stem.to_owned());
                    continue;
                }
            },
        };
        match picture {
            Ok(picture) => {
                pictures.insert(stem.to_owned(), Arc::new(picture));
            }
            Err(error) => {
                wrong.insert(stem.to_owned());
                report(folder, &path, error);
            }
        }
    }
    wrong.retain(|stem| !pictures.contains_key(stem));
    (pictures, wrong)
}

/// What is wrong with the name of a picture.
fn refused(
    stem: &str,
    extension: &str,
    before: &BTreeMap<String, Arc<Pixmap>>,
) -> Option<PictureError> {
    let lower = extension.to_lowercase();
    match lower.as_str() {
        "jpg" | "jpeg" => Some(PictureError::Jpeg(stem.to_owned())),
        "svg" | "png" if lower != extension || !is_id(stem) => Some(PictureError::Name),
        "svg" | "png" if before.contains_key(stem) => {
            Some(PictureError::Twice(format!("{stem}.png")))
        }
        "svg" | "png" if assets::exists(&format!("scenes/{stem}.svg")) => {
            Some(PictureError::BuiltIn)
        }
        "svg" | "png" => (before.len() >= MAX_PICTURES).then_some(PictureError::TooMany),
        _ => Some(PictureError::Unknown),
    }
}

fn decode(bytes: Vec<u8>, stem: &str, svg: bool) -> Result<Pixmap, PictureError> {
    let picture = match FileKind::of(&bytes) {
        _ if bytes.is_empty() => return Err(PictureError::Empty),
        Some(FileKind::Svg) | None if svg => {
            svg::decode(bytes, SCENE).map_err(PictureError::Svg)?
        }
        Some(FileKind::Png) | None if !svg => decode_png(&bytes, SCENE)?,
        Some(FileKind::Jpeg) => return Err(PictureError::Jpeg(stem.to_owned())),
        Some(kind) => return Err(PictureError::Kind(kind)),
        None => return Err(PictureError::Empty),
    };
    let mut pixels = picture.rgba.as_chunks().0.iter();
    match pixels.all(|&[_, _, _, alpha]| alpha == 0) {
        true => Err(PictureError::Transparent),
        // It is the same in every theme, as the built-in scenes are.
        false => Ok(picture.on_white()),
    }
}

fn report(folder: &mut Folder, path: &str, error: PictureError) {
    let shown = folder.shown(path);
    let fault = |what: String, line: Option<usize>| {
        let what = format!("{what}; the picture is left out");
        Diagnostic::new(shown.clone(), "", what).at(line)
    };
    let faults = match error {
        PictureError::Svg(faults) => grouped(faults)
            .into_iter()
            .map(|(it, _)| fault(it.refusal.to_string(), Some(it.line)))
            .collect(),
        error => vec![fault(error.to_string(), None)],
    };
    folder.push_all(path, faults);
}
