//! The generated parts of the documents. A test compares them with the files.

use std::fmt::Write as _;

use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::settings::table::{DefaultValue, SETTINGS};
use fluoroscopy_kiosk::speech::backend::voices::{Verdict, table as voice_table};

/// Makes the new text of a file from its old one. `None` if a mark around a table is missing.
type Generate = fn(&str) -> Option<String>;

/// The files with generated parts, from the root of the repository.
pub const FILES: [(&str, Generate); 3] = [
    ("settings.example.toml", |_| Some(example())),
    ("docs/settings.md", |text| {
        replaced(text, "settings", &settings())
    }),
    ("docs/languages.md", |text| {
        let text = replaced(text, "languages", &languages()?)?;
        replaced(&text, "voices", &voices()?)
    }),
];

/// A text with the part between the marks of a name replaced.
fn replaced(text: &str, name: &str, part: &str) -> Option<String> {
    const END: &str = "<!-- end generated -->";
    let begin = format!("<!-- generated: {name} -->\n");
    let (before, rest) = text.split_once(&begin)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{begin}{part}{END}{after}"))
}

/// The example file of settings.
fn example() -> String {
    let mut file = "\
        # Settings of the fluoroscopy kiosk. Every key is optional. The values here are the defaults,\n\
        # except after a '#'. To check the file: fluoroscopy-kiosk check --settings FILE\n"
        .to_owned();
    for setting in SETTINGS.into_iter().flatten() {
        if !setting.comment.is_empty() {
            file.push('\n');
        }
        for line in setting.comment.lines() {
            let hash = if line.is_empty() { "" } else { "# " };
            let _ = writeln!(file, "{hash}{line}");
        }
        let (hash, value) = match setting.default {
            DefaultValue::Toml(default) if setting.example.is_empty() => ("", default),
            DefaultValue::Toml(_) | DefaultValue::Derived(_) => ("", setting.example),
            DefaultValue::Unset => ("# ", setting.example),
        };
        let _ = writeln!(file, "{hash}{} = {value}", setting.key);
    }
    file
}

fn settings() -> String {
    let mut rows = "| key | default | meaning |\n|---|---|---|\n".to_owned();
    for setting in SETTINGS.into_iter().flatten() {
        let default = match setting.default {
            DefaultValue::Toml(value) => format!(" `{value}`"),
            DefaultValue::Derived(words) => format!(" {words}"),
            DefaultValue::Unset => String::new(),
        };
        let _ = writeln!(rows, "| `{}` |{default} | {} |", setting.key, setting.doc);
    }
    rows
}

fn languages() -> Option<String> {
    let catalogue = Catalogue::load().ok()?;
    let mut rows =
        "| tag | language | its own name | font | status |\n|---|---|---|---|---|\n".to_owned();
    for meta in catalogue.all() {
        let status = format!("{:?}", catalogue.status(&meta.tag)).to_lowercase();
        let font = meta.family.0.trim_start_matches("Kiosk ");
        let (tag, english, own) = (&meta.tag, &meta.english_name, &meta.name);
        let _ = writeln!(rows, "| `{tag}` | {english} | {own} | {font} | {status} |");
    }
    Some(rows)
}

fn voices() -> Option<String> {
    let mut rows =
        "| tag | Debian 12 and 13 | Windows, not heard | how the voice of eSpeak NG was judged |\n\
        |---|---|---|---|\n"
            .to_owned();
    let voices = voice_table();
    for meta in Catalogue::load().ok()?.all() {
        let tag = meta.tag.as_str();
        let of_language = || voices.voice.iter().filter(|it| it.language == tag);
        let fit = of_language().find(|it| it.verdict != Verdict::Unfit);
        let good = voices.synthesizer.iter();
        let good = good.filter(|it| it.languages.iter().any(|it| it == tag));
        let names = fit.map(|it| format!("{} `{}`", it.synthesizer, it.voices[0]));
        let names = names.into_iter().chain(good.map(|it| it.name.clone()));
        let windows = voices.windows.iter().any(|it| it == tag);
        let judged = of_language().map(|it| match it.verdict {
            Verdict::Unfit => format!("`{}` unfit: {}", it.voices[0], it.seen),
            Verdict::Fit | Verdict::FitWith => format!("Fit. {}", it.seen),
        });
        let _ = writeln!(
            rows,
            "| `{tag}` | {} | {} | {} |",
            joined(names, ", ", "nothing"),
            if windows { "lists one" } else { "none" },
            joined(judged, " ", "It has none."),
        );
    }
    Some(rows)
}

/// Texts joined by a separator, or `none` if there are none.
fn joined(texts: impl Iterator<Item = String>, separator: &str, none: &str) -> String {
    let texts: Vec<_> = texts.collect();
    if texts.is_empty() {
        none.to_owned()
    } else {
        texts.join(separator)
    }
}
