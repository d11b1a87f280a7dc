//! The embedded fonts, given to iced's font system when a language is first shown.

use std::borrow::Cow;
use std::sync::Arc;

use iced::advanced::graphics::text::cosmic_text::fontdb::{FaceInfo, Source};
use iced::advanced::graphics::text::font_system;

use crate::assets;
use crate::language::Meta;

/// The weights that a font may come in.
pub const WEIGHTS: [u16; 3] = [400, 600, 700];

/// Makes the fonts of a language known to the renderer. Known ones are not read again.
///
/// iced's own `load_font` would copy each font onto the heap; here the bytes stay where the
/// program file has them.
pub fn provide(meta: &Meta) {
    let Ok(mut system) = font_system().write() else {
        tracing::error!("the font system is lost");
        return;
    };
    let of_family = |face: &&FaceInfo| {
        let mut families = face.families.iter();
        families.any(|(name, _)| name == meta.family.0)
    };
    let faces: Vec<_> = system.raw().db().faces().filter(of_family).collect();
    let (known, installed): (Vec<_>, Vec<_>) = faces
        .into_iter()
        .partition(|face| matches!(face.source, Source::Binary(_)));
    if !known.is_empty() {
        return;
    }
    // A clinic's font has a public name: the machine's own of that name must not take its place.
    let installed: Vec<_> = installed.into_iter().map(|face| face.id).collect();
    for id in installed {
        system.raw().db_mut().remove_face(id);
    }
    for (_, bytes) in &meta.own_fonts {
        let source = Source::Binary(Arc::new(Arc::clone(bytes)));
        system.raw().db_mut().load_font_source(source);
    }
    if !meta.own_fonts.is_empty() {
        return;
    }
    for weight in WEIGHTS {
        if let Some(bytes) = bytes(meta, weight) {
            let source: Source = match bytes {
                Cow::Borrowed(bytes) => Source::Binary(Arc::new(bytes)),
                Cow::Owned(bytes) => Source::Binary(Arc::new(bytes)),
            };
            system.raw().db_mut().load_font_source(source);
        }
    }
}

/// The bytes of a language's font in a weight, where it comes in that weight.
pub fn bytes(meta: &Meta, weight: u16) -> Option<Cow<'static, [u8]>> {
    if !meta.own_fonts.is_empty() {
        let mut own = meta.own_fonts.iter();
        let own = own.find(|(it, _)| *it == weight);
        return own.map(|(_, bytes)| Cow::Owned(bytes.to_vec()));
    }
    assets::bytes(&format!("fonts/{}-{weight}.ttf", meta.font))
}
