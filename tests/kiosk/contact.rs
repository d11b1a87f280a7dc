//! The clinic's telephone numbers and hours, in the settings and in the words of each language.

use fluoroscopy_kiosk::document::Document;
use fluoroscopy_kiosk::language::contact::PhoneNumber;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::Settings;

use crate::help::catalogue;

fn read(text: &str) -> (Settings, Vec<String>) {
    let (settings, diagnostics) = Settings::parse(text, "clinic.toml", &catalogue());
    let lines = diagnostics.iter().map(ToString::to_string).collect();
    (settings, lines)
}

/// The clinic's hours in the words of a language, without invisible marks.
fn hours(tag: &str, setting: &str) -> String {
    let (settings, faults) = read(&format!("clinic_hours = {setting}"));
    assert_eq!(faults, Vec::<String>::new());
    let mut catalogue = catalogue();
    catalogue.set_contact(settings.contact);
    let words = catalogue.language(tag).words("clinic-hours");
    words.replace(['\u{2068}', '\u{2069}'], "")
}

const WEEK: &str = r#"[{ days = "mon-fri", from = "08:00", to = "17:30" }, { days = "Sat", from = "9:00", to = "12:05" }]"#;

#[test]
fn hours_are_said_in_the_words_and_digits_of_each_language() {
    for (tag, words) in [
        (
            "en",
            "The team answers the phone: Monday to Friday, 8:00 a.m. to 5:30 p.m.; Saturday, 9:00 a.m. to 12:05 p.m.",
        ),
        (
            "es",
            "El equipo contesta el teléfono: lunes a viernes, de 8:00 a 17:30; sábado, de 9:00 a 12:05",
        ),
        (
            "ar",
            "أوقات الرد على الهاتف: من الاثنين إلى الجمعة، من الساعة ٨:٠٠ إلى الساعة ١٧:٣٠؛ السبت، من الساعة ٩:٠٠ إلى الساعة ١٢:٠٥",
        ),
        (
            "zh-Hans",
            "接听电话的时间：星期一至星期五 8:00 至 17:30；星期六 9:00 至 12:05",
        ),
        (
            "hi",
            "टीम इन समयों पर फ़ोन उठाती है: सोमवार से शुक्रवार, सुबह 8:00 बजे से शाम 5:30 बजे तक; शनिवार, सुबह 9:00 बजे से दोपहर 12:05 बजे तक",
        ),
    ] {
        assert_eq!(hours(tag, WEEK), words);
    }
}

#[test]
fn midnight_and_noon_are_told_apart() {
    let night = r#"[{ days = "sun", from = "00:00", to = "12:00" }]"#;
    let words = hours("en", night);
    assert!(
        words.ends_with("Sunday, 12:00 a.m. to 12:00 p.m."),
        "{words}"
    );
}

#[test]
fn a_number_is_kept_as_it_was_typed_and_never_broken() {
    for typed in ["911", "112", "+1 (555) 010-0100", "0800 / 12 34", "*123#"] {
        let number = PhoneNumber::parse(typed).expect("it can be dialled");
        let shown = number.unbroken();
        assert!(!shown.contains(' '), "{typed} may break at a space");
        let visible = shown.replace('\u{2060}', "").replace('\u{A0}', " ");
        assert_eq!(visible, typed);
        let breaks = unicode_linebreak(&shown);
        assert_eq!(breaks, 0, "{typed} may break");
    }
}

/// Number of places within a text where Unicode lets a line break.
fn unicode_linebreak(text: &str) -> usize {
    let joined = |at: &usize| {
        let before = text.get(..*at).and_then(|it| it.chars().next_back());
        let after = text.get(*at..).and_then(|it| it.chars().next());
        before != Some('\u{2060}') && after != Some('\u{2060}')
    };
    let inner = text.char_indices().map(|(at, _)| at).skip(1);
    inner.filter(joined).count()
}

#[test]
fn what_cannot_be_dialled_or_understood_is_told() {
    for (line, told) in [
        (
            "emergency_number = \"call us\"",
            "\"call us\" cannot be dialled; give digits",
        ),
        ("emergency_number = \"1\"", "cannot be dialled"),
        (
            "emergency_number = 911",
            "an integer where text in quotes belongs",
        ),
        ("clinic_phone = \"٠١٢٣\"", "cannot be dialled"),
        ("clinic_phone = \"555+0100\"", "cannot be dialled"),
        ("clinic_phone = \"123456789012345678\"", "cannot be dialled"),
        (
            "clinic_hours = \"8 to 5\"",
            "a string where a list belongs; write hours as [{ days",
        ),
        ("clinic_hours = [8]", "an integer where hours belong"),
        (
            "clinic_hours = [{ days = \"mon\", from = \"08:00\" }]",
            "has no to",
        ),
        (
            "clinic_hours = [{ days = \"mo-fr\", from = \"8:00\", to = \"9:00\" }]",
            "no day \"mo\"; the days are mon",
        ),
        (
            "clinic_hours = [{ day = \"mon\", from = \"8:00\", to = \"9:00\" }]",
            "no key \"day\"",
        ),
        (
            "clinic_hours = [{ days = \"mon\", from = \"8\", to = \"9:00\" }]",
            "no time of day \"8\"",
        ),
        (
            "clinic_hours = [{ days = \"mon\", from = \"8:00\", to = \"8:00\" }]",
            "opens and closes at the same time",
        ),
    ] {
        let (settings, faults) = read(&format!("# A clinic\n{line}"));
        let key = line.split(' ').next().unwrap_or_default();
        let start = format!("clinic.toml:2: {key}: ");
        assert_eq!(faults.len(), 1, "{line}: {faults:?}");
        assert!(
            faults[0].starts_with(&start) && faults[0].contains(told),
            "{}",
            faults[0]
        );
        assert_eq!(settings.contact, Default::default(), "{line}");
    }
}

/// The text of a card with the settings of a clinic, without invisible marks.
fn card(tag: &str, settings: &str, id: &str) -> String {
    let (settings, faults) = read(settings);
    assert_eq!(faults, Vec::<String>::new());
    let mut catalogue = catalogue();
    catalogue.set_contact(settings.contact);
    let language = catalogue.language(tag);
    let content = crate::help::content_in(tag);
    let Some(Route::Card(at)) = Route::parse(id, &content) else {
        panic!("no card {id}");
    };
    let document = Document::card(&language, &content, at);
    let lines: Vec<_> = document.lines().collect();
    lines
        .join("\n")
        .replace(['\u{2060}', '\u{2068}', '\u{2069}'], "")
        .replace('\u{A0}', " ")
}

const CLINIC: &str = "emergency_number = \"911\"\nclinic_phone = \"+1 (555) 010-0100\"\n\
    clinic_hours = [{ days = \"mon-fri\", from = \"08:00\", to = \"17:00\" }]\n";

#[test]
fn cards_that_say_to_call_give_the_numbers_as_they_are_typed_in_every_language_that_has_them() {
    for tag in ["en", "es", "ar", "am", "zh-Hans", "hi", "ur", "my"] {
        let emergency = card(tag, CLINIC, "after/emergency");
        assert!(emergency.contains("911"), "{tag}: {emergency}");
        let site = card(tag, CLINIC, "after/catheter-site");
        assert!(site.contains("+1 (555) 010-0100"), "{tag}: {site}");
        let hours = hours(
            tag,
            r#"[{ days = "mon-fri", from = "08:00", to = "17:00" }]"#,
        );
        assert!(site.contains(&hours), "{tag}: {site}");
    }
}

#[test]
fn without_numbers_the_words_still_make_sense() {
    for tag in ["en", "es", "ar", "am", "zh-Hans", "hi", "ur", "my"] {
        for id in ["after/emergency", "after/catheter-site"] {
            let words = card(tag, "", id);
            assert!(
                !words.contains("none") && !words.contains('{'),
                "{tag}: {words}"
            );
        }
    }
    let words = card("en", "", "after/emergency");
    assert!(words.contains("your emergency number"), "{words}");
    let hours = "clinic_hours = [{ days = \"mon\", from = \"08:00\", to = \"17:00\" }]";
    let words = card("en", hours, "after/catheter-site");
    assert!(!words.contains("Monday"), "hours without a number: {words}");
}

/// The blocks that tell to call the emergency number have a sign, and no others.
#[test]
fn what_gives_the_emergency_number_is_known_in_every_language() {
    let (mut found, mut wrong) = (0, Vec::new());
    for tag in crate::help::tags() {
        let (settings, _) = read("emergency_number = \"912\"");
        let mut catalogue = catalogue();
        catalogue.set_contact(settings.contact);
        let language = catalogue.language(&tag);
        for (guide, content) in crate::help::guides() {
            let content = content.with_words(|id| language.has(id));
            let cards = content.cards();
            let documents = cards.map(|at| Document::card(&language, &content, at));
            for block in documents.flat_map(|it| it.blocks) {
                let text = block.text().replace('\u{2060}', "");
                found += usize::from(block.is_emergency);
                if block.is_emergency != text.contains("912") {
                    wrong.push(format!("{tag} {guide}: {text}"));
                }
            }
        }
    }
    assert!(found > 100, "{found} blocks");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
