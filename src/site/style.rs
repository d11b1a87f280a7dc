//! The styles of the site: the colours of the kiosk's themes, and the font of each language.

use std::fmt::Write as _;

use super::SiteError;
use super::files::Files;
use crate::assets;
use crate::fonts::{self, WEIGHTS};
use crate::html::font_face;
use crate::language::Meta;
use crate::theme::Palette;

/// Which theme a reader's device asks for. The first is the one without a wish, and on paper.
const THEMES: [(Palette, &str); 3] = [
    (Palette::Paper, "all"),
    (Palette::Night, "screen and (prefers-color-scheme: dark)"),
    (Palette::Contrast, "screen and (prefers-contrast: more)"),
];

/// The style sheet of all pages.
pub(super) fn css() -> String {
    let mut css = String::new();
    for (palette, media) in THEMES {
        let colors = palette.colors();
        let _ = write!(css, "@media {media} {{ :root {{");
        for (name, color) in [
            ("background", colors.background),
            ("card", colors.card),
            ("ink", colors.ink),
            ("muted", colors.muted),
            ("primary", colors.primary),
            ("on-primary", colors.on_primary),
            ("line", colors.line),
            ("accent", colors.accent),
            ("tint", colors.tint),
            ("alarm", colors.alarm),
            ("on-alarm", colors.on_alarm),
        ] {
            let [red, green, blue, _] = color.into_rgba8();
            let _ = write!(css, " --{name}: #{red:02x}{green:02x}{blue:02x};");
        }
        let _ = writeln!(css, " }} }}");
    }
    css + &assets::text("site/site.css").unwrap_or_default()
}

/// Writes the style sheet of a language, and its fonts with their licence.
pub(super) fn write(meta: &Meta, files: &mut Files) -> Result<(), SiteError> {
    let own = !meta.own_fonts.is_empty();
    let stem = if own { &meta.tag } else { &meta.font };
    let mut css = String::new();
    for weight in WEIGHTS {
        if let Some(bytes) = fonts::bytes(meta, weight) {
            let path = format!("fonts/{stem}-{weight}.ttf");
            css += &font_face(&format!("../{path}"), weight);
            files.add(&path, || Ok(bytes.into_owned()))?;
        }
    }
    if let Some(licence) = assets::bytes(&format!("fonts/LICENCES/{stem}.txt")).filter(|_| !own) {
        let path = format!("fonts/{stem}-licence.txt");
        files.add(&path, || Ok(licence.into_owned()))?;
    }
    let _ = writeln!(css, ":root {{ --line-height: {} }}", meta.line_height);
    files.add(&format!("{}/style.css", meta.tag), || Ok(css.into_bytes()))
}
