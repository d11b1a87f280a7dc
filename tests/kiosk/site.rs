//! The guide as static pages: the words of each page, what the pages lead to, films, recordings, settings.
//! `tests/site/run` opens them in a browser.

mod films;
mod pages;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use fluoroscopy_kiosk::content::ExamId;
use fluoroscopy_kiosk::site::{self, Site};

use super::command_line::run;
use super::overlay::gaps::without;
use super::{folders, help, recordings};

/// An element of a page with words of a document: the ids of its blocks, the element, its words.
struct Told {
    ids: String,
    element: String,
    words: String,
}

/// The site in five languages.
static PAGES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let languages = ["en", "ar", "zh-Hans", "my", "so"].map(str::to_owned);
    let out = folders::empty("site/pages");
    let site = Site {
        catalogue: &help::catalogue(),
        content: &help::manifest(),
        exams: &ExamId::ALL,
        languages: &languages,
        first_language: "en",
        clinic: "",
        logo: None,
    };
    site::write(&site, &out).expect("the target folder can be written");
    files(&out)
});

/// The files of a folder, by their paths in it.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut found, mut folders) = (BTreeMap::new(), vec![root.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("it was written") {
            let path = entry.expect("it was written").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root).expect("it lies there");
            let name = name.to_string_lossy().replace('\\', "/");
            found.insert(name, fs::read(&path).expect("it was written"));
        }
    }
    found
}

fn page(path: &str) -> String {
    let bytes = PAGES
        .get(path)
        .unwrap_or_else(|| panic!("no page {path}; see src/site/mod.rs"));
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

/// The pages of the site.
fn pages() -> impl Iterator<Item = (&'static str, String)> {
    let html = PAGES.keys().filter(|path| path.ends_with(".html"));
    html.map(|path| (path.as_str(), page(path)))
}

/// The values of an attribute in a page.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    let parts = html.split(start.as_str()).skip(1);
    parts.filter_map(|it| it.split('"').next()).collect()
}

/// The words of a page that come from documents, in order.
fn told(html: &str) -> Vec<Told> {
    let starts = html.match_indices(" data-block=\"");
    let each = starts.map(|(at, _)| {
        let start = html[..at].rfind('<').expect("it is in a tag");
        let end = start + html[start..].find('>').expect("the tag ends");
        let tag = &html[start..end];
        let element = tag[1..]
            .split(' ')
            .next()
            .expect("it has a name")
            .to_owned();
        let named = ["alt", "aria-label"].into_iter().find_map(|it| {
            let named = values(tag, it);
            named.first().copied()
        });
        let inner = || {
            let close = format!("</{element}>");
            let inner = &html[end + 1..];
            let inner = inner.split(close.as_str()).next().unwrap_or_default();
            let pieces = inner.split('<').enumerate();
            let texts = pieces.map(|(piece, text)| match piece {
                0 => text,
                _ => text.split_once('>').map_or("", |it| it.1),
            });
            texts.collect::<String>()
        };
        Told {
            ids: values(tag, "data-block")[0].to_owned(),
            words: unescaped(&named.map_or_else(inner, str::to_owned)),
            element,
        }
    });
    each.collect()
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&")
}

/// `site` with a clinic's settings file; gives the files, and what it said.
fn written(name: &str, settings: &Path) -> BTreeMap<String, Vec<u8>> {
    let out: PathBuf = folders::empty(&format!("site/{name}"));
    let arguments = ["site", "--settings"].map(Path::new);
    let arguments = [&arguments[..], &[settings, Path::new("--out"), &out]].concat();
    let arguments: Vec<_> = arguments.iter().filter_map(|it| it.to_str()).collect();
    let ran = run(&arguments);
    let lines = ran.lines();
    let files = files(&out);
    let size: usize = files.values().map(Vec::len).sum();
    let pages = files.keys().filter(|it| it.ends_with(".html")).count();
    let said = format!(
        "{pages} pages, {} files, {:.1} MB: {}",
        files.len(),
        size as f64 / 1e6,
        out.display()
    );
    assert_eq!(lines, [said]);
    files
}

#[test]
fn the_clinic_is_named_and_only_its_languages_and_exams_are_there() {
    let folder = folders::kept("site");
    let settings = folder.join("settings.toml");
    let text = "clinic = \"Öst & Söner\"\nclinic_phone = \"555 010\"\nlanguages = [\"es\", \"so\"]\n\
                first_language = \"es\"\nexams = [\"heart\"]\n";
    fs::write(&settings, text).expect("the target folder can be written");
    let files = written("clinic", &settings);
    let html = |path: &str| String::from_utf8(files[path].clone()).expect("UTF-8");
    let pages: Vec<_> = files.keys().filter(|it| it.ends_with(".html")).collect();
    assert_eq!(pages, ["es/index.html", "index.html", "so/index.html"]);
    for path in pages {
        let html = html(path);
        assert!(html.contains("Öst &amp; Söner</title>"), "{path}: {html}");
        assert!(html.contains(">Öst &amp; Söner</p>"), "{path}: {html}");
    }
    let guide = html("es/index.html");
    let language = help::language("es");
    assert!(guide.contains(&language.words("home-exam-heart")));

    let phone = "5\u{2060}5\u{2060}5\u{2060}\u{A0}\u{2060}0";
    assert!(guide.contains(phone), "the telephone number is missing");
    assert!(html("index.html").contains(&language.words("languages-title")));
}

#[test]
fn a_card_of_the_clinic_says_whose_it_is() {
    let overlay = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clinic/overlay");
    let lines =
        format!("clinic = \"Lakeside\"\noverlay = {overlay:?}\nlanguages = [\"en\", \"ar\"]");
    let settings = folders::empty("site-own-cards").join("settings.toml");
    std::fs::write(&settings, lines).expect("a file");
    let files = written("own-cards", &settings);
    for tag in ["en", "ar"] {
        let page = &files[format!("{tag}/general.html").as_str()];
        let html = String::from_utf8(page.clone()).expect("UTF-8");
        assert!(html.contains("data-block=\"own-card\""), "{tag}");
    }
}

#[test]
fn a_card_that_a_person_has_recorded_is_heard() {
    let (clinic, _) = recordings::signed("site");
    let files = written(
        "recorded",
        &clinic.settings("languages = [\"fil\", \"en\"]"),
    );
    let html = String::from_utf8(files["fil/general.html"].clone()).expect("UTF-8");
    let sounds: Vec<_> = files
        .keys()
        .filter(|it| it.starts_with("sound/fil/"))
        .collect();
    assert_eq!(html.split("<audio ").count() - 1, 2, "home and a card");
    let pages = files.iter().filter(|it| it.0.starts_with("fil/"));
    let pages: Vec<_> = pages.map(|it| String::from_utf8_lossy(it.1)).collect();
    assert!(!sounds.is_empty(), "no recording was copied");
    for sound in &sounds {
        let player = format!("src=\"../{sound}\"");
        assert!(
            pages.iter().any(|it| it.contains(&player)),
            "{sound} has no player"
        );
        let reader = hound::WavReader::new(files[*sound].as_slice()).expect("a WAV file");
        let seconds = reader.duration() / reader.spec().sample_rate;
        assert!((2..120).contains(&seconds), "{sound} lasts {seconds} s");
    }
    let others = files.keys().filter(|it| it.starts_with("sound/en/"));
    assert_eq!(others.count(), 0);
}

#[test]
fn a_language_without_words_for_exams_has_one_guide_for_all() {
    let clinic = without(&["exam.ftl"]);
    let files = written("partial", &clinic.settings("languages = [\"en\", \"eo\"]"));
    let pages = files
        .keys()
        .filter(|it| it.starts_with("eo/") && it.ends_with(".html"));
    assert_eq!(pages.collect::<Vec<_>>(), ["eo/index.html"]);
    let html = |path: &str| String::from_utf8_lossy(&files[path]).into_owned();
    let link = |tag: &str, path: &str| {
        format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"../{tag}/{path}\">")
    };
    assert!(html("en/heart.html").contains(&link("eo", "index.html")));
    assert!(html("eo/index.html").contains(&link("en", "general.html")));
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let file = folders::kept("site").join("file");
    fs::write(&file, "").expect("the target folder can be written");
    let file = file.to_str().expect("UTF-8");
    let ran = run(&["site", "--out", file]);
    let line = ran.line(1);
    assert!(
        line.contains(file) && line.contains("cannot be written"),
        "{line}"
    );
}
