//! Fonts that the clinic brings: whole ones are used, and others are never given to what draws.

mod made;

use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::fonts;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::Settings;

use super::languages::{META, esperanto, has_esperanto};
use super::{Clinic, assert_none, help};
use made::{OUTLINES, bold_outlines, font, sign, with_axis};

const FAMILY: &str = "Clinic Letters";

fn meta() -> String {
    let meta = META.replace("Kiosk Atkinson", FAMILY);
    meta.replace("\"atkinson\"", "\"clinic\"")
}

fn clinic(name: &str, normal: &[u8], bold: &[u8]) -> Clinic {
    esperanto(name, &meta())
        .with("fonts/clinic-400.ttf", normal)
        .with("fonts/clinic-700.ttf", bold)
}

#[test]
fn a_language_comes_with_its_own_font() {
    let (normal, bold) = (font(400, FAMILY), font(700, FAMILY));
    let clinic = clinic("font", &normal, &bold);
    let read = clinic.read();
    assert_eq!(read.faults, Vec::<String>::new());
    let meta = read.catalogue.get("eo").expect("it is well");
    assert_eq!(fonts::bytes(meta, 400).as_deref(), Some(normal.as_slice()));
    assert_eq!(fonts::bytes(meta, 700).as_deref(), Some(bold.as_slice()));
    assert_eq!(fonts::bytes(meta, 600), None);
    let ran = clinic.check("");
    assert_eq!(ran.code, Some(0), "{}", ran.out);

    // Drawn with it, the words look as they do with the font that it was made from.
    let settings = clinic.settings("");
    let settings = settings.to_str().expect("UTF-8");
    let out = clinic.root.with_file_name("eo.png");
    let out = out.to_str().expect("UTF-8");
    let ran = super::run(&[
        "render",
        "--settings",
        settings,
        "--language",
        "eo",
        "--screen",
        "words",
        "--size",
        "640x480",
        "--out",
        out,
    ]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}

#[test]
fn an_open_type_font_is_taken_and_draws_in_any_spelling_of_its_name() {
    let meta = META.replace("Kiosk Atkinson", "Clinic Outlines");
    let meta = meta.replace("\"atkinson\"", "\"clinic\"");
    for [normal, bold] in [
        ["clinic-400.otf", "clinic-700.otf"],
        ["clinic-400.OTF", "Clinic-700.Otf"],
        ["CLINIC-400.TTF", "clinic-700.ttf"],
    ] {
        let clinic = esperanto("outlines", &meta)
            .with(&format!("fonts/{normal}"), OUTLINES)
            .with(&format!("fonts/{bold}"), bold_outlines());
        let read = clinic.read();
        assert_eq!(read.faults, Vec::<String>::new(), "{normal}");
        let ran = clinic.check("");
        assert_eq!(ran.code, Some(0), "{}", ran.out);
        let own = ink(read.catalogue);
        let built_in = ink(esperanto("outlines-built-in", META).read().catalogue);
        // The bold letters are not bold, so there is less of them; another font would have more.
        let share = own as f64 / built_in as f64;
        assert!(
            (0.7..1.0).contains(&share),
            "{normal}: {own} of {built_in} dark pixels"
        );
    }
}

/// How many dark pixels the words of the guide have in Esperanto.
fn ink(catalogue: Catalogue) -> usize {
    let mut settings = Settings::defaults(&catalogue);
    settings.first_language = "eo".to_owned();
    let start = Start {
        route: Route::parse("words", &help::content()),
        ..Start::default()
    };
    let kiosk = Kiosk::new(help::content(), catalogue, settings, &start, help::SIZES[1]);
    let mut stage = HeadlessKiosk::new(kiosk, help::SIZES[1]).expect("a renderer");
    let picture = stage.draw();
    let dark = picture
        .rgba
        .chunks(4)
        .filter(|it| it[0] < 80 && it[1] < 80 && it[2] < 80);
    dark.count()
}

#[test]
fn a_font_that_the_font_system_would_leave_out_is_told() {
    let name = b"\0C\0l\0i\0n\0i\0c\0O\0u\0t\0l\0i\0n\0e\0s\0-\0R";
    let mut nameless = OUTLINES.to_vec();
    let tables = usize::from(u16::from_be_bytes([nameless[4], nameless[5]]));
    // Each record of the name table has its id at the sixth byte; 6 is the PostScript name.
    let at = (0..tables)
        .map(|it| 12 + it * 16)
        .find(|at| &nameless[*at..at + 4] == b"name");
    let at = at.expect("a font has names");
    let from = u32::from_be_bytes(nameless[at + 8..at + 12].try_into().expect("four bytes"));
    let table = from as usize;
    let count = usize::from(u16::from_be_bytes([
        nameless[table + 2],
        nameless[table + 3],
    ]));
    for record in (0..count).map(|it| table + 6 + it * 12) {
        if nameless[record + 7] == 6 {
            nameless[record + 7] = 7;
        }
    }
    assert!(nameless.windows(name.len()).any(|it| it == name));
    sign(&mut nameless);
    let meta = META.replace("Kiosk Atkinson", "Clinic Outlines");
    let clinic = esperanto("font-nameless", &meta.replace("\"atkinson\"", "\"clinic\""))
        .with("fonts/clinic-400.otf", &nameless)
        .with("fonts/clinic-700.otf", bold_outlines());
    clinic
        .read()
        .one_fault(&clinic, "fonts/clinic-400.otf", &["no PostScript name"]);
}

#[test]
fn a_font_with_the_name_of_a_built_in_one_is_told_so() {
    let (normal, bold) = (font(400, FAMILY), font(700, FAMILY));
    let meta = META.replace("Kiosk Atkinson", FAMILY);
    let clinic = esperanto("font-taken", &meta)
        .with("fonts/atkinson-400.ttf", &normal)
        .with("fonts/atkinson-700.ttf", &bold);
    let read = clinic.read();
    let told = |file: &str| {
        let file = clinic.root.join(file).display().to_string();
        let mut faults = read.faults.iter().filter(|it| it.starts_with(&file));
        faults
            .any(|it| it.contains("the name of a built-in font") && it.contains("clinic-atkinson"))
    };
    assert!(told("locales/eo/meta.toml"), "{:#?}", read.faults);
    assert!(told("fonts/atkinson-400.ttf"), "{:#?}", read.faults);
    assert!(!has_esperanto(&read));
}

#[test]
fn a_font_of_another_kind_is_told_by_the_name_of_its_file_too() {
    let bold = font(700, FAMILY);
    let clinic = esperanto("font-woff2", &meta())
        .with("fonts/clinic-400.woff2", b"wOF2\0\x01\0\0")
        .with("fonts/clinic-700.ttf", &bold);
    clinic.read().one_fault(
        &clinic,
        "fonts/clinic-400.woff2",
        &["a WOFF2 font", ".ttf or .otf"],
    );
}

#[test]
fn fonts_that_are_not_what_they_should_be_leave_the_language_out() {
    let (normal, bold) = (font(400, FAMILY), font(700, FAMILY));
    let cut = &normal[..normal.len() / 2];
    let public = font(400, "Clinic Lattern");
    let collection = [b"ttcf", &normal[4..]].concat();
    let eot = [&[0; 34][..], b"LP", &[0; 40]].concat();
    let variable = with_axis(&normal);
    for (bytes, words) in [
        (&b""[..], "not a TrueType or OpenType font"),
        (b"<html>not here</html>", "a web page or an SVG, not a font"),
        (cut, "cut off"),
        (&bold, "weight is 700"),
        (&public, "its family is \"Clinic Lattern\""),
        (&collection, "a collection of fonts (TTC)"),
        (b"wOFF\0\x01\0\0", "a WOFF font"),
        (b"wOF2\0\x01\0\0", "a WOFF2 font"),
        (b"%!PS-AdobeFont-1.0: X", "a Type 1 font"),
        (b"\x80\x01\x00\x02", "a Type 1 font"),
        (b"PK\x03\x04", "a ZIP archive"),
        (&eot, "an Embedded OpenType font (EOT)"),
        (&variable, "a variable font"),
    ] {
        let clinic = clinic("font-bad", bytes, &bold);
        let read = clinic.read();
        read.one_fault(&clinic, "fonts/clinic-400.ttf", &[words, "left out"]);
        assert!(!has_esperanto(&read));
    }
    let clinic = esperanto("font-missing", &meta()).with("fonts/clinic-400.ttf", &normal);
    let read = clinic.read();
    read.one_fault(
        &clinic,
        "locales/eo/meta.toml",
        &["no fonts/clinic-700.ttf or .otf"],
    );
    assert!(!has_esperanto(&read));
}

#[test]
fn a_font_with_one_wrong_byte_is_not_given_to_what_draws() {
    let (normal, bold) = (font(400, FAMILY), font(700, FAMILY));
    let mut used = Vec::new();
    for part in 0..60 {
        let at = normal.len() * part / 60 + part;
        let mut damaged = normal.clone();
        damaged[at] ^= 0x55;
        let clinic = Clinic::new("font-flip")
            .with("locales/eo/meta.toml", meta())
            .with("fonts/clinic-400.ttf", &damaged)
            .with("fonts/clinic-700.ttf", &bold);
        if has_esperanto(&clinic.read()) {
            used.push(at);
        }
    }
    // Only what no table counts: the head of the file, and what fills up between the tables.
    let beside: Vec<_> = used.iter().filter(|at| **at > 12).collect();
    assert!(beside.len() <= 1, "damaged at {used:?} and used");
}

#[test]
fn a_font_that_no_language_names_is_told() {
    let clinic = Clinic::new("font-unused").with("fonts/arial-400.ttf", font(400, FAMILY));
    let read = clinic.read();
    read.one_fault(&clinic, "fonts/arial-400.ttf", &["no language uses it"]);
}

#[test]
fn what_is_read_is_bounded() {
    let mut clinic = Clinic::new("large");
    for stem in ["a", "b", "c", "d", "e", "f"] {
        let meta = meta().replace("\"clinic\"", &format!("\"{stem}\""));
        clinic = clinic.with(&format!("locales/e{stem}/meta.toml"), meta);
        for (weight, size) in [(400, 8 * 1024 * 1024), (700, 8 * 1024 * 1024 + 1)] {
            // Without a byte on the disk.
            let path = format!("fonts/{stem}-{weight}.ttf");
            clinic = clinic.with(&path, "");
            let file = std::fs::File::create(clinic.root.join(path)).expect("it was made");
            file.set_len(size).expect("a sparse file");
        }
    }
    let faults = clinic.read().faults;
    let large = faults
        .iter()
        .filter(|it| it.contains("larger than 8192 KiB"));
    assert_eq!(large.count(), 6, "{faults:#?}");
    let whole = |it: &&String| it.contains("not a TrueType or OpenType font");
    assert_eq!(faults.iter().filter(whole).count(), 6, "{faults:#?}");

    for stem in ["g", "h", "i"] {
        let meta = meta().replace("\"clinic\"", &format!("\"{stem}\""));
        clinic = clinic.with(&format!("locales/e{stem}/meta.toml"), meta);
        let path = format!("fonts/{stem}-400.ttf");
        clinic = clinic.with(&path, "");
        let file = std::fs::File::create(clinic.root.join(path)).expect("it was made");
        file.set_len(8 * 1024 * 1024).expect("a sparse file");
    }
    let faults = clinic.read().faults;
    let told = faults.iter().filter(|it| it.contains("more than 64 MiB"));
    let told: Vec<_> = told.cloned().collect();
    assert!(!told.is_empty(), "{faults:#?}");
    let elsewhere = told.into_iter().filter(|it| !it.contains("fonts/"));
    assert_none(
        "other files told; a finding must name the file that is wrong, see src/overlay/font.rs",
        &elsewhere.collect::<Vec<_>>(),
    );
}
