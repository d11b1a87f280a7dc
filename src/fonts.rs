//! The fonts of the languages, given to iced's font system when a language is first shown.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use iced::advanced::graphics::text::cosmic_text::fontdb::{FaceInfo, Source};
use iced::advanced::graphics::text::font_system;
use ttf_parser::{Face, FaceParsingError};

use crate::assets;
use crate::language::Meta;

/// The weights that a font may come in. All but 600 are required.
pub const WEIGHTS: [u16; 3] = [400, 600, 700];

/// Adds the fonts of a language to the renderer's font system, unless they are there already. Must
/// be called before a view shows the language.
///
/// iced's own `load_font` would copy built-in fonts onto the heap; here they stay in the
/// program's read-only data.
pub fn provide(meta: &Meta) {
    let Ok(mut system) = font_system().write() else {
        tracing::error!("the font system is poisoned; {} has no fonts", meta.tag);
        return;
    };
    let database = system.raw().db_mut();
    let of_family = |face: &&FaceInfo| {
        let mut families = face.families.iter();
        families.any(|(name, _)| name == meta.family.0)
    };
    let (loaded, installed): (Vec<_>, Vec<_>) = database
        .faces()
        .filter(of_family)
        .partition(|face| matches!(face.source, Source::Binary(_)));
    if !loaded.is_empty() {
        return;
    }
    // A clinic's font may have the name of an installed one, which must not be used in its place.
    let installed: Vec<_> = installed.into_iter().map(|face| face.id).collect();
    for id in installed {
        database.remove_face(id);
    }
    for weight in WEIGHTS {
        let own = meta.own_fonts.iter().find(|(it, _)| *it == weight);
        let source = match own {
            Some((_, bytes)) => Source::Binary(Arc::new(Arc::clone(bytes))),
            None => match bytes(meta, weight) {
                Some(Cow::Borrowed(bytes)) => Source::Binary(Arc::new(bytes)),
                Some(Cow::Owned(bytes)) => Source::Binary(Arc::new(bytes)),
                None => continue,
            },
        };
        database.load_font_source(source);
    }
}

/// The font file of a language in a weight, if there is one.
pub fn bytes(meta: &Meta, weight: u16) -> Option<Cow<'static, [u8]>> {
    if !meta.own_fonts.is_empty() {
        let mut own = meta.own_fonts.iter();
        let own = own.find(|(it, _)| *it == weight);
        return own.map(|(_, bytes)| Cow::Owned(bytes.to_vec()));
    }
    assets::bytes(&format!("fonts/{}-{weight}.ttf", meta.font))
}

/// The characters that a font has no glyph for.
///
/// # Errors
/// If the bytes are no font.
pub fn missing_glyphs(
    font: &[u8],
    characters: &BTreeSet<char>,
) -> Result<Vec<char>, FaceParsingError> {
    let face = Face::parse(font, 0)?;
    let missing = characters.iter().copied();
    Ok(missing
        .filter(|it| face.glyph_index(*it).is_none())
        .collect())
}
