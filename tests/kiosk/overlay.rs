//! The clinic's own words: a folder over the embedded ones, read with care and never trusted.

mod fonts;
pub mod gaps;
mod languages;
mod logo;
mod logo_exports;
mod logo_limits;
mod outside;
mod words;

use std::fs;
use std::path::PathBuf;

use fluoroscopy_kiosk::content::Content;
use fluoroscopy_kiosk::image::Logo;
use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::overlay::{self, FirstLanguages, Overlay};

use super::command_line::{Ran, run};
use super::folders;
use super::help;
use super::locales::assert_none;
use super::locales::source::Locale;

/// A clinic's folder that a test makes.
pub struct Clinic {
    pub root: PathBuf,
}

impl Clinic {
    /// An empty folder of a test's own.
    pub fn new(name: &str) -> Self {
        let root = folders::empty(&format!("overlay/{name}")).join("clinic");
        fs::create_dir_all(&root).expect("the target folder can be written");
        Self { root }
    }

    /// The same with a file.
    pub fn with(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.root.join(path);
        let folder = path.parent().expect("it lies in the folder");
        fs::create_dir_all(folder).expect("the target folder can be written");
        fs::write(path, bytes).expect("the target folder can be written");
        self
    }

    /// What the program makes of it.
    pub fn read(&self) -> Read {
        let mut catalogue = help::catalogue();
        let content = help::manifest();
        let first = FirstLanguages::default();
        let Overlay {
            additions,
            logo,
            guide,
        } = overlay::read(&self.root, &catalogue, &content, &first);
        catalogue.add(additions);
        let faults = catalogue.overlay_diagnostics().iter();
        let faults = faults.map(|it| it.diagnostic.to_string()).collect();
        Read {
            catalogue,
            faults,
            logo,
            content: content.with_clinic(&guide),
        }
    }

    /// A settings file that names it, with more lines.
    pub fn settings(&self, more: &str) -> PathBuf {
        let path = self.root.with_file_name("settings.toml");
        let folder = self.root.display().to_string().replace('\\', "/");
        let text = format!("overlay = \"{folder}\"\n{more}\n");
        fs::write(&path, text).expect("the target folder can be written");
        path
    }

    /// What `check` says of it.
    pub fn check(&self, more: &str) -> Ran {
        let settings = self.settings(more);
        run(&["check", "--settings", settings.to_str().expect("UTF-8")])
    }
}

/// What the program has made of a folder.
pub struct Read {
    pub catalogue: Catalogue,
    pub faults: Vec<String>,
    pub logo: Option<Logo>,
    pub content: Content,
}

impl Read {
    pub fn words(&self, tag: &str, id: &str) -> String {
        let language = self.catalogue.language(tag);
        assert_eq!(language.tag(), tag);
        language.words(id)
    }

    /// Asserts that exactly one thing is wrong: in a file, told with these words.
    #[track_caller]
    pub fn one_fault(&self, clinic: &Clinic, file: &str, words: &[&str]) {
        let count = self.faults.len();
        assert_eq!(
            count, 1,
            "one mistake is told once, and nothing else: {:#?}",
            self.faults
        );
        let start = format!("{}/{file}", clinic.root.display());
        let start = start.trim_end_matches('/');
        let fault = &self.faults[0];
        let told = fault.starts_with(start) && words.iter().all(|it| fault.contains(it));
        assert!(
            told,
            "the finding \"{fault}\" should begin {start} and have {words:?}; see src/overlay"
        );
    }
}

#[test]
fn a_folder_that_cannot_be_read_is_told_in_one_line_and_the_kiosk_goes_on() {
    let clinic = Clinic::new("missing");
    fs::remove_dir(&clinic.root).expect("it was made");
    let read = clinic.read();
    read.one_fault(&clinic, "", &["cannot be read", "embedded words"]);
    assert_eq!(read.words("es", "button-home"), "Inicio");
    let ran = clinic.check("");
    let table = 1 + help::tags().len();
    assert_eq!((ran.code, ran.findings().len()), (Some(1), 1 + table));

    fs::write(&clinic.root, "no folder").expect("the target folder can be written");
    let read = clinic.read();
    read.one_fault(&clinic, "", &["is not a folder"]);
}

#[test]
fn an_empty_folder_changes_nothing() {
    let clinic = Clinic::new("empty");
    let told = clinic.read().faults;
    assert_eq!(told, [""; 0], "an empty folder has nothing to tell");
    let (with, without) = (clinic.check(""), run(&["check"]));
    assert_eq!(
        with.lines(),
        without.lines(),
        "an empty folder changes nothing"
    );
}

#[test]
fn check_covers_the_folder_that_the_settings_name() {
    let clinic = Clinic::new("check").with("locales/es/ours.ftl", "\nbutton-hom = Inicio\n");
    let ran = clinic.check("");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    let path = clinic.root.join("locales/es/ours.ftl");
    let start = format!("{}:2: button-hom: no such message", path.display());
    assert!(ran.out.starts_with(&start), "not {start}: {}", ran.out);
    let spanish = ran.out.lines().find(|line| line.starts_with("es "));
    let mut cells: Vec<_> = spanish.expect("a line").split_whitespace().collect();
    // Outdated messages are those of the built-in words.
    cells.remove(4);
    let messages = Locale::read("es").messages.len().to_string();
    let wanted = ["es", &messages, "0", "0", "1", "draft"];
    assert_eq!(cells, wanted, "the cells of es in the table of check");
}

#[test]
fn a_path_that_is_not_whole_is_refused() {
    let clinic = Clinic::new("relative");
    let settings = clinic.root.with_file_name("settings.toml");
    fs::write(&settings, "overlay = \"clinic\"\n").expect("the target folder can be written");
    let ran = run(&["check", "--settings", settings.to_str().expect("UTF-8")]);
    let start = format!("{}:1: overlay: not a whole path", settings.display());
    assert!(ran.out.starts_with(&start), "not {start}: {}", ran.out);
}

#[test]
fn what_nobody_knows_is_told() {
    let clinic = Clinic::new("unknown")
        .with("README.md", "ours")
        .with(".git/config", "hidden")
        .with("fonts/OFL.txt", "a licence")
        .with("local/es/ui.ftl", "button-home = Casa")
        .with("logo.jpg", "a picture")
        .with("locales/es.ftl", "button-home = Casa")
        .with("locales/es/ui.toml", "")
        .with("locales/es/more/ui.ftl", "button-home = Casa");
    let read = clinic.read();
    let wanted = [
        "local",
        "logo.jpg",
        "locales/es.ftl",
        "locales/es/ui.toml",
        "locales/es/more",
    ];
    let missing = wanted.iter().filter_map(|file| {
        let start = format!("{}: ", clinic.root.join(file).display());
        let told = read.faults.iter().any(|it| it.starts_with(&start));
        (!told).then_some(start)
    });
    let missing: Vec<_> = missing.collect();
    assert_none(
        "things that nobody is told of; src/overlay/mod.rs must report each unknown file",
        &missing,
    );
    let count = read.faults.len();
    assert_eq!(
        count,
        wanted.len(),
        "more is told than is wrong: {:#?}",
        read.faults
    );
    assert_eq!(read.words("es", "button-home"), "Inicio");
}

#[test]
fn what_draws_a_screen_tells_what_is_wrong_in_settings_and_folder() {
    let clinic = Clinic::new("told").with("locales/es/ours.ftl", "button-hom = Inicio\n");
    let settings = clinic.settings("colour = 1");
    let settings = settings.to_str().expect("UTF-8");
    let out = clinic.root.with_file_name("out");
    let out = out.to_str().expect("UTF-8");
    for arguments in [
        &["render", "--size", "320x320"][..],
        &["review", "sheet", "--language", "es"],
    ] {
        let ran = run(&[arguments, &["--settings", settings, "--out", out]].concat());
        assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
        for told in ["settings.toml:2: colour: ", "ours.ftl:1: button-hom: "] {
            let times = ran.err.matches(told).count();
            assert_eq!(times, 1, "{arguments:?}: {told}: {}", ran.err);
        }
    }
    // Settings that are not there are the first thing to be told.
    let ran = run(&[
        "render",
        "--size",
        "320x320",
        "--out",
        out,
        "--settings",
        "none.toml",
    ]);
    assert!(ran.err.contains("none.toml: cannot be read"), "{}", ran.err);
}
