//! Words as they are prepared for the ear.

use fluoroscopy_kiosk::language::contact::PhoneNumber;
use fluoroscopy_kiosk::speech::spoken_blocks::sayable;
use fluoroscopy_kiosk::speech::spoken_text;

use super::super::help;

#[test]
fn ranges_percentages_units_and_abbreviations_are_said_as_words() {
    let cases = [
        ("en", "About 2-3 days", "About 2 to 3 days"),
        ("en", "45 – 60 min", "45 to 60 minutes"),
        (
            "en",
            "An IV line (IV), 2 mSv",
            "An I V line (I V), 2 millisieverts",
        ),
        (
            "en",
            "DIVE, mmm, width_mm, Shift + Tab",
            "DIVE, mmm, width_mm, Shift, Tab",
        ),
        ("de", "2-3 Tage, 50 %", "2 bis 3 Tage, 50 Prozent"),
        ("zh-Hans", "播放到50%，F7键", "播放到百分之50，F 7键"),
        ("ko", "90분~3시간, 2~3일", "90분에서 3시간, 2에서 3일"),
        ("ko", "주사줄(IV)로", "주사줄(아이브이)로"),
        ("fr", "sur le dos, dosé", "sur le dau, dosé"),
        ("ne", "5 दिन", "५ दिन"),
        ("ur", "۵ دن", "5 دن"),
        ("uk", "Гучність: 50 %", "Гучність: 50 відсотків"),
        ("so", "2-3 maalmood", "2-3 maalmood"),
    ];
    for (language, words, said) in cases {
        assert_eq!(spoken_text(language, words), said, "{language}");
    }
}

#[test]
fn a_telephone_number_is_said_digit_by_digit() {
    for (number, said) in [
        ("911", "Call 9 1 1 now."),
        ("+1 (555) 010-0100", "Call +1, 5 5 5, 0 1 0, 0 1 0 0 now."),
        ("0800 / 12 34", "Call 0 8 0 0, 1 2, 3 4 now."),
    ] {
        let number = PhoneNumber::parse(number).expect("it can be dialled");
        let words = format!("Call \u{2068}{}\u{2069} now.", number.unbroken());
        assert_eq!(sayable(&words), said);
    }
    assert_eq!(sayable("In 2026, 2-3 days"), "In 2026, 2-3 days");
}

#[test]
fn the_attribute_spoken_is_said_instead_of_the_words() {
    let russian = help::language("ru");
    let shown = russian.words("what-happens-pictures-short");
    let spoken = russian
        .spoken("what-happens-pictures-short")
        .expect("it has one");
    assert!(shown.starts_with("От 15 до 30"), "{shown}");
    assert!(spoken.starts_with("От пятнадцати до тридцати"), "{spoken}");
    assert_eq!(
        help::language("en").spoken("what-happens-pictures-short"),
        None
    );
}
