//! A clinic's own topics, cards, pictures, sources and items: the made-up clinic of tests/clinic, and what is
//! wrong with others.

mod faults;
mod lent;
mod new;
mod shown;
mod signed;

use std::path::{Path, PathBuf};

use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::content::{Content, ExamId};
use fluoroscopy_kiosk::document::{BlockRole, Document};
use fluoroscopy_kiosk::event_queue::channel;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::language::contact::{Contact, PhoneNumber};
use fluoroscopy_kiosk::overlay::{self, FirstLanguages, Overlay};
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::speech::backend::RecordingBackend;

use crate::command_line::{Ran, run};
use crate::help::{self, SIZES, on_stage};
use crate::overlay::Clinic;
use crate::tree::client::Client;

/// The name of the made-up clinic.
const NAME: &str = "Lakeside Imaging";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clinic/overlay")
}

/// The languages and the manifest, as a clinic makes them.
struct Guide {
    catalogue: Catalogue,
    content: Content,
    faults: Vec<String>,
}

fn guide_of(folder: &Path, languages: &FirstLanguages) -> Guide {
    let (mut catalogue, content) = (help::catalogue(), help::manifest());
    let Overlay {
        additions, guide, ..
    } = overlay::read(folder, &catalogue, &content, languages);
    catalogue.add(additions);
    let faults = catalogue.overlay_diagnostics().iter();
    let faults = faults.map(|it| it.diagnostic.to_string()).collect();
    let mut content = content.with_clinic(&guide);
    content.clinic = NAME.to_owned();
    Guide {
        catalogue,
        content,
        faults,
    }
}

fn guide() -> Guide {
    let guide = guide_of(&folder(), &FirstLanguages::default());
    assert_eq!(guide.faults, Vec::<String>::new());
    guide
}

impl Guide {
    /// A kiosk in a language at a place, in an exam.
    fn kiosk(&self, tag: &str, place: &str, exam: Option<ExamId>) -> Kiosk {
        self.kiosk_beside([tag, ""], place, exam)
    }

    /// The same with a second language, "" for none.
    fn kiosk_beside(&self, tags: [&str; 2], place: &str, exam: Option<ExamId>) -> Kiosk {
        let mut settings = Settings::defaults(&self.catalogue);
        settings.exams.retain(|exam| *exam != ExamId::Womb);
        settings.clinic = NAME.to_owned();
        let start = Start {
            language: Some(tags[0].to_owned()),
            second: (!tags[1].is_empty()).then(|| tags[1].to_owned()),
            route: Some(Route::parse(place, &self.content).expect("a screen of the clinic")),
            exam,
            hold_still: true,
        };
        let (content, catalogue) = (self.content.clone(), self.catalogue.clone());
        Kiosk::new(content, catalogue, settings, &start, SIZES[1])
    }

    /// The same on a stage, with the voice that it speaks with.
    fn stage(
        &self,
        tag: &str,
        place: &str,
        exam: Option<ExamId>,
    ) -> (HeadlessKiosk, RecordingBackend) {
        let kiosk = self.kiosk(tag, place, exam);
        let recorder = RecordingBackend::default();
        let (_, inbox) = channel();
        let kiosk = kiosk.with_speech(Box::new(recorder.clone()), inbox);
        (on_stage(kiosk, SIZES[1]), recorder)
    }

    /// The same as a screen reader reads it.
    fn client(&self, tag: &str, place: &str) -> Client {
        Client::of(self.kiosk(tag, place, None), SIZES[1])
    }

    /// A card in a language, whether it has all words or not.
    fn card(&self, tag: &str, id: &str) -> Document {
        let language = self.catalogue.language(tag);
        let Some(Route::Card(at)) = Route::parse(id, &self.content) else {
            panic!("no card {id}");
        };
        Document::card(&language, &self.content, at)
    }

    fn ids(&self, tag: &str, exam: Option<ExamId>) -> Vec<String> {
        let language = self.catalogue.language(tag);
        let guide = self.content.for_exam(exam);
        Route::ids(&guide.with_words(|id| language.has(id)))
    }
}

/// A settings file that names the made-up clinic's folder.
fn settings() -> String {
    let path = crate::folders::empty("clinic-settings").join("settings.toml");
    let folder = folder().display().to_string().replace('\\', "/");
    let text = format!(
        "overlay = \"{folder}\"\nclinic = \"{NAME}\"\nclinic_phone = \"555 0100\"\n\
         exams = [\"swallow\", \"bowel\", \"heart\", \"tube\", \"bone\"]\n"
    );
    std::fs::write(&path, text).expect("the target folder can be written");
    path.to_str().expect("UTF-8").to_owned()
}

#[test]
fn its_topics_stand_in_its_order_and_what_it_hides_is_gone() {
    let guide = guide();
    let topics: Vec<_> = guide
        .content
        .topics
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    let wanted = [
        "find-us",
        "what-is-it",
        "uses",
        "safe",
        "get-ready",
        "what-happens",
        "after",
        "results",
        "visit",
    ];
    assert_eq!(topics, wanted);
    let ids = guide.ids("en", None);
    assert!(!ids.contains(&"uses/hysterosalpingogram".to_owned()));
    assert!(ids.contains(&"uses/overview".to_owned()));
    let rest = "visit/rest".to_owned();
    assert!(
        !ids.contains(&rest),
        "a card of the heart exam alone: {ids:?}"
    );
    assert!(guide.ids("en", Some(ExamId::Heart)).contains(&rest));
}

#[test]
fn a_language_without_its_words_leaves_the_card_out() {
    let guide = guide();
    for (tag, found) in [("en", 3), ("es", 3), ("ar", 3), ("fr", 0), ("zh-Hans", 0)] {
        let ids = guide.ids(tag, None);
        let own = ids
            .iter()
            .filter(|id| id.starts_with("find-us/") || id.starts_with("visit/"));
        assert_eq!(own.count(), found, "{tag}: {ids:?}");
    }
    // Arabic has no words for this one alone.
    let heart = Some(ExamId::Heart);
    let has_rest = |tag| guide.ids(tag, heart).contains(&"visit/rest".to_owned());
    assert_eq!(["en", "es", "ar"].map(has_rest), [true, true, false]);
}

#[test]
fn a_card_says_whose_it_is_and_that_nobody_has_reviewed_it() {
    let guide = guide();
    for (tag, sentence) in [
        ("en", "Lakeside Imaging wrote this page."),
        ("es", "Lakeside Imaging escribió esta página."),
        ("ar", "هذه الصفحة من إعداد Lakeside Imaging."),
    ] {
        let card = guide.card(tag, "find-us/entrance");
        let origin: Vec<_> = card
            .of(BlockRole::Origin)
            .map(|block| block.text())
            .collect();
        let draft = guide.catalogue.language(tag).words("home-draft");
        assert_eq!(origin, [sentence, draft.as_str()]);
        let built_in = guide.card(tag, "what-is-it/moves");
        assert_eq!(built_in.of(BlockRole::Origin).count(), 0);
    }
}

#[test]
fn its_source_is_listed_where_its_card_cites_it() {
    let guide = guide();
    let titles = |exam| {
        let part = guide.content.for_exam(exam);
        part.sources
            .iter()
            .any(|source| source.title == "Your day in the heart room")
    };
    assert!(titles(Some(ExamId::Heart)));
    assert!(!titles(Some(ExamId::Bowel)));
}

#[test]
fn check_tells_what_is_good_and_the_commands_know_its_cards() {
    let settings = settings();
    let ran = run(&["check", "--settings", &settings]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    let good = |line: &str| ran.out.lines().any(|it| it == format!("good: {line}"));
    for line in [
        "find-us/entrance: in en, es, ar; left out in 33 languages; reviewed in none",
        "visit/rest: in en, es; left out in 34 languages; ar lacks visit-rest, visit-rest-room, visit-rest-visit; \
         reviewed in none",
        "ask-visitor: in en, es, ar; left out in 33 languages; reviewed in none",
        "uses/hysterosalpingogram: hidden",
        "topics in order: find-us, what-is-it, then the others",
        "pictures/lake-door: shown at up to 1200 x 750 px",
    ] {
        assert!(good(line), "not \"good: {line}\" in:\n{}", ran.out);
    }
    let text = run(&["text", "--language", "es", "--settings", &settings]);
    assert!(
        text.lines().contains(&"# ¿Dónde está la puerta?"),
        "{}",
        text.out
    );
    let screens = run(&["screens", "--settings", &settings]);
    let screens = screens.lines();
    assert!(
        screens.contains(&"find-us/toilet") && !screens.contains(&"why/guide"),
        "{screens:?}"
    );
    let other = run(&["screens"]);
    assert!(other.lines().contains(&"why/guide"));
}

#[test]
fn a_number_that_is_not_set_leaves_out_its_sentence_alone() {
    let guide = guide();
    for (tag, words) in [
        (
            "en",
            "Go out of the waiting room and turn left. It is the blue door at the end.",
        ),
        (
            "ar",
            "اخرج من غرفة الانتظار واتجه إلى اليسار. إنها خلف الباب الأزرق في آخر الممر.",
        ),
    ] {
        let card = guide.card(tag, "find-us/toilet");
        let where_ = card.block("find-us-toilet-where").expect("a block");
        assert_eq!(where_.text(), words);
    }
    let mut guide = guide;
    let phone = PhoneNumber::parse("555 0100").expect("a number");
    guide.catalogue.set_contact(Contact {
        phone: Some(phone),
        ..Contact::default()
    });
    let card = guide.card("en", "find-us/toilet");
    let where_ = card.block("find-us-toilet-where").expect("a block");
    assert!(where_.text().contains("Phone: "), "{}", where_.text());
}

/// A clinic's folder with one card, and files that are added to it.
fn with_card(name: &str) -> Clinic {
    Clinic::new(&format!("card-{name}"))
        .with("content/find-us.toml", CARD)
        .with("locales/en/ours.ftl", WORDS)
}

const CARD: &str = "[[card]]\nid = \"door\"\nblocks = [{ paragraph = \"where\" }]\n";

const WORDS: &str = "find-us-title = Find us\nfind-us-hint = Our door\nfind-us-door = The door\n\
                     find-us-door-where = By the lake.\n";

/// What `check` finds wrong in a clinic's folder.
fn findings(clinic: &Clinic) -> (Ran, Vec<String>) {
    let ran = clinic.check("clinic = \"Lakeside\"");
    let start = clinic.root.display().to_string();
    let found = ran.out.lines().filter(|line| line.starts_with(&start));
    let found = found
        .map(|line| line[start.len()..].trim_start_matches('/').to_owned())
        .collect();
    (ran, found)
}
