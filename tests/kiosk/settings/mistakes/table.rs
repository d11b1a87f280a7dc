//! Usual mistakes of one line.

/// A line (or more), the key that is told, and what would be right.
pub const MISTAKES: [(&str, &str, &str); 60] = [
    // Quotes of word processors and other languages.
    (
        "clinic = “St Mary”",
        "clinic",
        "straight ones; write: clinic = \"St Mary\"",
    ),
    (
        "clinic = „Klinik Süd“",
        "clinic",
        "write: clinic = \"Klinik Süd\"",
    ),
    (
        "clinic = «Clinique Sud»",
        "clinic",
        "write: clinic = \"Clinique Sud\"",
    ),
    (
        "clinic = «\u{A0}Clinique Sud\u{A0}»",
        "clinic",
        "write: clinic = \"Clinique Sud\"",
    ),
    (
        "clinic = ‘St Mary’",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    ("clinic = ‚Süd‘", "clinic", "write: clinic = \"Süd\""),
    (
        "clinic = ”St Mary”",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "clinic = \"St Mary”",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "clinic = 「北病院」",
        "clinic",
        "write: clinic = \"北病院\"",
    ),
    (
        "clinic = `St Mary`",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "languages = [“en”, “es”]",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    // No quotes, or not enough.
    (
        "clinic = St Mary",
        "clinic",
        "without quotes; write: clinic = \"St Mary\"",
    ),
    (
        "theme = night # at last",
        "theme",
        "write: theme = \"night\"",
    ),
    (
        "clinic = \"St Mary",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "clinic = St Mary\"",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "clinic = 'St Mary's'",
        "clinic",
        "write: clinic = \"St Mary's\"",
    ),
    (
        "clinic = \"The \"Old\" Mill\"",
        "clinic",
        "write: clinic = 'The \"Old\" Mill'",
    ),
    (
        "log_file = C:\\logs\\kiosk.log",
        "log_file",
        "write: log_file = 'C:\\logs\\kiosk.log'",
    ),
    (
        "log_file = \"C:\\logs\\kiosk.log\"",
        "log_file",
        "write: log_file = 'C:\\logs\\kiosk.log'",
    ),
    // Lists.
    ("languages = en, es", "languages", "brackets around it"),
    (
        "languages = en, es",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    (
        "languages = \"en\", \"es\"",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    (
        "languages = [en, es]",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    (
        "languages = [\"en\", \"es\"",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    ("languages = [\"en\" \"es\"]", "languages", "a list"),
    // Other formats.
    (
        "clinic: \"St Mary\"",
        "clinic",
        "a colon where = belongs; write: clinic = \"St Mary\"",
    ),
    ("clinic: St Mary", "clinic", "write: clinic = \"St Mary\""),
    (
        "languages:\n  - en\n  - es",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    (
        "\"clinic\": \"St Mary\",",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    ("{ \"clinic\": \"St Mary\" }", "", "as in JSON"),
    ("[kiosk]", "kiosk", "a section, and there are none here"),
    ("; a note", "", "a comment begins with #"),
    ("// a note", "", "a comment begins with #"),
    ("-- a note", "", "a comment begins with #"),
    (
        "clinic := \"A\"",
        "clinic",
        "where = belongs; write: clinic = \"A\"",
    ),
    ("clinic == \"A\"", "clinic", "write: clinic = \"A\""),
    ("clinic => \"A\"", "clinic", "write: clinic = \"A\""),
    ("clinic ＝ \"A\"", "clinic", "write: clinic = \"A\""),
    // The parts of a line.
    (
        "clinic \"St Mary\"",
        "",
        "no = between the key and its value; write: clinic = \"St Mary\"",
    ),
    ("idle_reset_s 90", "", "write: idle_reset_s = 90"),
    ("theme =", "theme", "no value; write one after the ="),
    (
        "Please use large letters.",
        "",
        "neither key = value nor a comment",
    ),
    (
        "idle reset s = 90",
        "",
        "spaces in the key; write: idle_reset_s = 90",
    ),
    (
        "idle_reset_s = 90;",
        "idle_reset_s",
        "at the end; write: idle_reset_s = 90",
    ),
    (
        "idle_reset_s = 90,",
        "idle_reset_s",
        "at the end; write: idle_reset_s = 90",
    ),
    ("idle_reset_s =\u{A0}90", "idle_reset_s", "not a plain one"),
    (
        "\u{3000}idle_reset_s = 90",
        "idle_reset_s",
        "not a plain one",
    ),
    (
        "idle_reset_s = 90\u{200B}",
        "idle_reset_s",
        "not a plain one",
    ),
    // Numbers and yes or no.
    ("idle_reset_s = 90 s", "idle_reset_s", "a unit"),
    (
        "idle_reset_s = 90s",
        "idle_reset_s",
        "write: idle_reset_s = 90",
    ),
    ("volume = 70%", "volume", "write: volume = 70"),
    (
        "screen_width_mm = 500mm",
        "screen_width_mm",
        "write: screen_width_mm = 500",
    ),
    (
        "screen_width_mm = 500,5",
        "screen_width_mm",
        "write: screen_width_mm = 500.5",
    ),
    (
        "idle_reset_s = 090",
        "idle_reset_s",
        "write: idle_reset_s = 90",
    ),
    ("hold_still = yes", "hold_still", "write: hold_still = true"),
    ("hold_still = On", "hold_still", "write: hold_still = true"),
    (
        "hold_still = False",
        "hold_still",
        "write: hold_still = false",
    ),
    (
        "hold_still = \"yes\"",
        "hold_still",
        "where true or false belongs; write true without quotes",
    ),
    (
        "idle_reset_s = \"90 s\"",
        "idle_reset_s",
        "belongs; write 90 without quotes",
    ),
    (
        "screen_width_mm = \"500,5\"",
        "screen_width_mm",
        "belongs; write 500.5 without quotes",
    ),
];
