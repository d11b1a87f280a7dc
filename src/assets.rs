//! The files that are embedded in the program. No other module reads them.

use std::borrow::Cow;

use miniz_oxide::inflate::decompress_to_vec;
use rust_embed::RustEmbed;

const ASSETS: &str = "assets/";
const LOCALES: &str = "locales/";
/// What `build.rs` adds to the name of a file that it deflates.
const DEFLATED: &str = ".z";

/// What `build.rs` lays out: `assets/` and `locales/`, all but fonts deflated.
#[derive(RustEmbed)]
#[folder = "$OUT_DIR/embedded"]
struct Embedded;

/// The bytes of an embedded file; deflated ones are inflated anew each time.
fn get(path: &str) -> Option<Cow<'static, [u8]>> {
    if let Some(file) = Embedded::get(path) {
        return Some(file.data);
    }
    let deflated = Embedded::get(&format!("{path}{DEFLATED}"))?;
    decompress_to_vec(&deflated.data).ok().map(Cow::Owned)
}

/// The paths of the embedded files of a folder, below it.
fn paths_under(folder: &str) -> impl Iterator<Item = String> {
    Embedded::iter().filter_map(move |path| {
        let path = path.strip_prefix(folder)?;
        Some(path.strip_suffix(DEFLATED).unwrap_or(path).to_owned())
    })
}

/// The text of an embedded file under `assets/`, such as `content/topics.toml`.
pub fn text(path: &str) -> Option<Cow<'static, str>> {
    bytes(path).and_then(utf8)
}

/// The bytes of an embedded file under `assets/`, such as `fonts/thai-400.ttf`.
pub fn bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    get(&format!("{ASSETS}{path}"))
}

/// Whether there is an embedded file under `assets/`.
pub fn exists(path: &str) -> bool {
    let path = format!("{ASSETS}{path}");
    Embedded::get(&path).is_some() || Embedded::get(&format!("{path}{DEFLATED}")).is_some()
}

/// The text of an embedded SVG file, such as `scenes/after-home.svg`; with the patient of an exam,
/// `scenes/after-home.svg#heart`.
///
/// `tools/draw-scenes` writes the table of what makes one patient of another: its first line names the exams, each
/// other line has a text and, for each exam, the text in its place, or `=`.
pub fn drawing(path: &str) -> Option<Cow<'static, str>> {
    let Some((file, exam)) = path.split_once('#') else {
        return text(path);
    };
    let (mut svg, table) = (text(file)?.into_owned(), text("patients.tsv")?);
    let mut lines = table.lines().map(|line| line.split('\t'));
    let column = lines.next()?.position(|it| it == exam)?;
    for mut line in lines {
        let (Some(old), Some(new)) = (line.next(), line.nth(column.checked_sub(1)?)) else {
            continue;
        };
        if new != "=" && svg.contains(old) {
            svg = svg.replace(old, new);
        }
    }
    Some(svg.into())
}

/// The paths under `assets/` that begin with `folder`, sorted.
pub fn paths(folder: &str) -> Vec<String> {
    let paths = paths_under(ASSETS).filter(|path| path.starts_with(folder));
    let mut paths: Vec<_> = paths.collect();
    paths.sort();
    paths
}

/// The text of an embedded file under `locales/`, such as `en/ui.ftl`.
pub fn locale_text(path: &str) -> Option<Cow<'static, str>> {
    get(&format!("{LOCALES}{path}")).and_then(utf8)
}

/// The tags of all embedded locales, sorted.
pub fn locale_tags() -> Vec<String> {
    let mut tags: Vec<_> = paths_under(LOCALES)
        .filter_map(|path| path.strip_suffix("/meta.toml").map(str::to_owned))
        .collect();
    tags.sort();
    tags
}

/// The names of the Fluent files of one locale, sorted.
pub fn locale_files(tag: &str) -> Vec<String> {
    let mut names: Vec<_> = paths_under(LOCALES)
        .filter_map(|path| {
            let name = path.strip_prefix(tag)?.strip_prefix('/')?;
            name.ends_with(".ftl").then(|| name.to_owned())
        })
        .collect();
    names.sort();
    names
}

/// Decodes UTF-8, without a byte order mark and with `\n` line ends; `None` if it is not UTF-8.
pub fn utf8(bytes: Cow<'_, [u8]>) -> Option<Cow<'_, str>> {
    let text = match bytes {
        Cow::Borrowed(bytes) => Cow::Borrowed(std::str::from_utf8(bytes).ok()?),
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8(bytes).ok()?),
    };
    if text.starts_with('\u{FEFF}') || text.contains("\r\n") {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
        return Some(Cow::Owned(text.replace("\r\n", "\n")));
    }
    Some(text)
}

/// The encoding of a file that is neither UTF-8 nor close to it, and what to do; `None` for others.
/// UTF-16 without a byte order mark has a zero in every second byte, and would pass as UTF-8.
pub fn foreign_encoding(bytes: &[u8]) -> Option<&'static str> {
    const UTF_16: &str = "UTF-16 (\"Unicode\" in some editors); save it as UTF-8";
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Some(UTF_16);
    }
    let zeros = |parity: usize| {
        bytes
            .iter()
            .skip(parity)
            .step_by(2)
            .filter(|it| **it == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    match even.max(odd) * 4 > bytes.len() {
        _ if bytes.is_empty() => None,
        true if even.min(odd) * 4 < even.max(odd) => Some(UTF_16),
        true => Some("zeros, as after a power cut; write the file anew"),
        false => None,
    }
}
