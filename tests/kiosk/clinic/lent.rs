//! A language without words for a clinic's card: it is left out, or shown in the team's language, marked.

use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::language::Direction;
use fluoroscopy_kiosk::overlay::FirstLanguages;

use super::{CARD, WORDS, guide_of, with_card};
use crate::overlay::Clinic;
use crate::tree::client::reads;

const ARABIC: &str = "find-us-title = كيف تصل إلينا\nfind-us-hint = بابنا\nfind-us-door = الباب\n\
                      find-us-door-where = عند البحيرة.\n";

fn languages(staff: &str) -> FirstLanguages {
    FirstLanguages {
        first: "en".to_owned(),
        staff: staff.to_owned(),
    }
}

fn shown(name: &str) -> Clinic {
    with_card(name)
        .with("locales/ar/ours.ftl", ARABIC)
        .with("content/topics.toml", "show_in_staff_language = true\n")
}

#[test]
fn it_is_shown_in_the_language_of_the_team_and_marked_as_such() {
    let clinic = shown("lent");
    for (staff, direction, heading) in [
        ("en", Direction::Ltr, "The door"),
        ("ar", Direction::Rtl, "الباب"),
    ] {
        let guide = guide_of(&clinic.root, &languages(staff));
        assert_eq!(guide.faults, Vec::<String>::new());
        let card = guide.card("es", "find-us/door");
        assert_eq!(
            (card.heading().as_str(), card.language.as_str()),
            (heading, "es")
        );
        let block = card.block("find-us-door-where").expect("its words");
        assert_eq!(
            (block.language.as_str(), block.direction),
            (staff, direction)
        );
        let nodes = guide.client("es", "find-us/door").in_order();
        let node = nodes.iter().find(|node| reads(&node.words, heading));
        let language = node.expect("in the tree").language.as_deref();
        assert_eq!(
            language,
            Some(staff),
            "a screen reader is told the language"
        );
        // A language with words of its own shows those.
        assert_eq!(guide.card("ar", "find-us/door").heading(), "الباب");
    }
}

#[test]
fn beside_the_language_of_the_team_it_stands_once() {
    let clinic = shown("once");
    let guide = guide_of(&clinic.root, &languages("en"));
    for second in ["en", "fr"] {
        let kiosk = guide.kiosk_beside(["es", second], "find-us/door", None);
        let documents = kiosk.documents();
        let lines = documents.iter().flat_map(|it| it.lines());
        let times = lines.filter(|it| it.contains("The door")).count();
        assert_eq!(times, 1, "in Spanish beside {second}");
    }
}

#[test]
fn it_is_drawn_in_the_font_of_that_language() {
    let clinic = shown("font");
    let guide = guide_of(&clinic.root, &languages("ar"));
    let (mut arabic, _) = guide.stage("ar", "find-us/door", None);
    let (mut spanish, _) = guide.stage("es", "find-us/door", None);
    // The heading alone stands so high.
    let ink = |picture: &Pixmap| {
        let row = picture.width as usize * 4;
        let heading = &picture.rgba[row * 100..row * 180];
        heading
            .as_chunks::<4>()
            .0
            .iter()
            .filter(|pixel| pixel[0] < 90)
            .count()
    };
    let (own, lent) = (ink(&arabic.draw()), ink(&spanish.draw()));
    assert!(
        own > 300 && own.abs_diff(lent) * 20 < own,
        "the same letters: {own} and {lent}"
    );
}

#[test]
fn without_the_key_it_is_left_out_and_nothing_of_it_is_shown() {
    let clinic = with_card("left-out");
    let guide = guide_of(&clinic.root, &languages("en"));
    let ids = guide.ids("es", None);
    assert!(ids.iter().all(|id| !id.starts_with("find-us/")), "{ids:?}");
    let (stage, _) = guide.stage("es", "home", None);
    let told = stage.kiosk().documents()[0]
        .lines()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        !told.contains("Find us") && !told.contains("find-us"),
        "{told}"
    );
}

#[test]
fn a_card_of_which_a_language_has_a_part_is_not_mixed() {
    let part: Vec<_> = WORDS
        .lines()
        .filter(|line| !line.starts_with("find-us-door-where"))
        .collect();
    let part = part.join("\n").replace("The door", "La puerta") + "\n";
    let clinic = shown("part").with("locales/es/ours.ftl", part);
    let guide = guide_of(&clinic.root, &languages("en"));
    let card = guide.card("es", "find-us/door");
    assert_eq!(
        card.heading(),
        "The door",
        "all of a card is in one language"
    );
}

#[test]
fn the_first_language_need_not_be_english() {
    let clinic = Clinic::new("first")
        .with("content/find-us.toml", CARD)
        .with("locales/ar/ours.ftl", ARABIC);
    let ran = clinic.check("clinic = \"Lakeside\"\nfirst_language = \"ar\"");
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    let line = "good: find-us/door: in ar; left out in 35 languages; reviewed in none";
    assert!(ran.out.lines().any(|it| it == line), "{}", ran.out);
}
