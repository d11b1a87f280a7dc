//! What is done with each input, whether a fuzzer made it up or it is kept in the corpus: the reader
//! reads it, and what it made of it must be fit for a kiosk.

use std::fs;
use std::path::{Path, PathBuf};

use fluoroscopy_kiosk::assets;
use fluoroscopy_kiosk::content::{Content, SAFETY};
use fluoroscopy_kiosk::diagnostic::Diagnostic;
use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::overlay::{self, FirstLanguages, Overlay};
use fluoroscopy_kiosk::settings::Settings;

fn catalogue() -> Catalogue {
    Catalogue::load().expect("the embedded languages are whole")
}

thread_local! {
    // Read once: settings are parsed many thousand times.
    static CATALOGUE: Catalogue = catalogue();
}

/// A settings file.
pub fn settings(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (settings, findings) = CATALOGUE.with(|catalogue| {
        let (settings, findings) = Settings::parse(&text, "settings.toml", catalogue);
        let known = |tag: &String| catalogue.get(tag).is_some();
        assert!(settings.languages.iter().all(known));
        (settings, findings)
    });
    findings.iter().for_each(assert_one_line);
    assert!(!settings.languages.is_empty());
    assert!(settings.languages.contains(&settings.first_language));
    assert!(!settings.welcome_languages.is_empty());
    let offered = |tag| settings.languages.contains(tag);
    assert!(settings.welcome_languages.iter().all(offered));
    assert!((1..=5).contains(&settings.text_size));
    assert!(settings.clinic.chars().count() <= 80);
    if let Some(physical) = settings.physical(1920.0) {
        assert!(physical.px_per_mm.is_finite() && physical.px_per_mm > 0.0);
    }
    assert!(settings.viewing_distance_mm > 0.0);
}

/// The manifest's own files, with one of them replaced: the first line says which.
pub fn manifest(bytes: &[u8]) {
    let (name, text) = first_line(bytes);
    let name = format!("content/{name}");
    let text = String::from_utf8_lossy(text);
    let read = Content::read(|path| {
        if path == name {
            Some(text.clone().into_owned())
        } else {
            assets::text(path).map(|it| it.into_owned())
        }
    });
    match read {
        Ok(content) => {
            for at in content.cards() {
                let (topic, card) = content.card(at).expect("it is one of them");
                assert!(!topic.messages(card).is_empty());
            }
        }
        Err(finding) => assert_one_line(&finding),
    }
}

/// A clinic's folder with one file of its own: the first line says where it lies. A language that
/// comes with it has fonts; a font has a language.
pub fn overlay(bytes: &[u8]) {
    let (path, bytes) = first_line(bytes);
    let inside = path.split('/').all(|part| !["", ".", ".."].contains(&part));
    if !inside || path.contains('\0') || path.len() > 200 {
        return;
    }
    let folder = Folder::new();
    let tags = ["xx", "es", "ar", "my"];
    if path.starts_with("locales/xx/") || path.starts_with("fonts/") {
        folder.put("locales/xx/meta.toml", META.as_bytes());
        for weight in [400, 700] {
            let font = assets::bytes(&format!("fonts/atkinson-{weight}.ttf"));
            folder.put(
                &format!("fonts/clinic-{weight}.ttf"),
                &font.unwrap_or_default(),
            );
        }
    }
    if path.starts_with("content/") {
        // A card of its own, which whatever is wrong beside it does not take away.
        folder.put("content/fuzz.toml", CARD.as_bytes());
        folder.put("locales/en/fuzz.ftl", WORDS.as_bytes());
    }
    folder.put(&path, bytes);
    let mut catalogue = catalogue();
    let content = Content::load().expect("the embedded manifest is well");
    let first = FirstLanguages::default();
    let Overlay {
        additions,
        logo,
        guide,
    } = overlay::read(&folder.0, &catalogue, &content, &first);
    catalogue.add(additions);
    let content = content.with_clinic(&guide);
    assert!(
        SAFETY
            .iter()
            .all(|(topic, card)| content.has_part(&format!("{topic}/{card}")))
    );
    let faults = catalogue.overlay_diagnostics().iter();
    faults.for_each(|it| assert_one_line(&it.diagnostic));
    if let Some(logo) = logo {
        assert_eq!(
            logo.rgba.len(),
            logo.width as usize * logo.height as usize * 4
        );
    }
    for tag in tags {
        let language = catalogue.language(tag);
        for id in ["home-title", "button-next", "safe-allergy-1", "place"] {
            let _ = language.words(id);
        }
    }
}

const CARD: &str = "[[card]]\nid = \"one\"\nblocks = [{ paragraph = \"a\" }]\n";

const WORDS: &str = "fuzz-title = A\nfuzz-hint = B\nfuzz-one = C\nfuzz-one-a = D\n";

const META: &str = r#"name = "Xenish"
english_name = "Xenish"
greeting = "Hello"
direction = "ltr"
script = "Latn"
font = "clinic"
family = "Kiosk Atkinson"
line_height = 1.5
digits = "latn"
breaks = "spaces"
measure = 60
"#;

fn first_line(bytes: &[u8]) -> (String, &[u8]) {
    let end = bytes.iter().position(|it| *it == b'\n');
    let end = end.unwrap_or(bytes.len());
    let name = String::from_utf8_lossy(&bytes[..end]).into_owned();
    (name, bytes.get(end + 1..).unwrap_or_default())
}

fn assert_one_line(finding: &Diagnostic) {
    let line = finding.to_string();
    assert!(!line.contains(['\n', '\r']), "{line:?}");
    assert!(!finding.what.is_empty(), "{line:?}");
}

/// A folder that is gone when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        use std::sync::atomic::{AtomicU64, Ordering};
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("kiosk-fuzz-{}-{count}", std::process::id());
        // In memory where there is such a place: a fuzzer writes many thousand times.
        let memory = Path::new("/dev/shm");
        let root = if memory.is_dir() {
            memory.to_owned()
        } else {
            std::env::temp_dir()
        };
        let folder = Self(root.join(name));
        fs::create_dir_all(&folder.0).expect("a folder can be made");
        folder
    }

    fn put(&self, path: &str, bytes: &[u8]) {
        let path = self.0.join(path);
        let folder = path.parent().unwrap_or(&self.0);
        // A name that no file can have is nothing that a clinic's folder can hold either.
        if fs::create_dir_all(folder).is_ok() {
            let _ = fs::write(path, bytes);
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
