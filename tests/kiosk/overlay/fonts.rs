//! Fonts that the clinic brings: whole ones are used, and others are never given to what draws.

use fluoroscopy_kiosk::assets;
use fluoroscopy_kiosk::fonts;

use super::languages::{META, esperanto, has_esperanto};
use super::{Clinic, assert_none};

/// An embedded font under a name of its own, as another maker would have made it.
fn font(weight: u16, family: &str) -> Vec<u8> {
    let path = format!("fonts/atkinson-{weight}.ttf");
    let mut bytes = assets::bytes(&path).expect("it is embedded").into_owned();
    let old = utf16("Kiosk Atkinson");
    let new = utf16(family);
    assert_eq!(old.len(), new.len(), "the tables must stay where they are");
    let mut found = 0;
    for at in 0..bytes.len() - old.len() {
        if bytes[at..].starts_with(&old) {
            bytes[at..at + old.len()].copy_from_slice(&new);
            found += 1;
        }
    }
    assert!(found > 0, "the font has no such family");
    sign(&mut bytes);
    bytes
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

/// Writes the sums of all tables anew.
fn sign(bytes: &mut [u8]) {
    let number = |bytes: &[u8], at: usize| {
        u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
    };
    let tables = usize::from(u16::from_be_bytes([bytes[4], bytes[5]]));
    for at in (0..tables).map(|it| 12 + it * 16) {
        let (from, length) = (number(bytes, at + 8), number(bytes, at + 12));
        let (from, length) = (from as usize, length as usize);
        let mut table = bytes[from..from + length].to_vec();
        if &bytes[at..at + 4] == b"head" {
            table[8..12].fill(0);
        }
        table.resize(length.div_ceil(4) * 4, 0);
        let words = table.chunks(4).map(|it| number(it, 0));
        let sum = words.fold(0_u32, u32::wrapping_add);
        bytes[at + 4..at + 8].copy_from_slice(&sum.to_be_bytes());
    }
}

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
fn fonts_that_are_not_what_they_should_be_leave_the_language_out() {
    let (normal, bold) = (font(400, FAMILY), font(700, FAMILY));
    let cut = &normal[..normal.len() / 2];
    let public = font(400, "Clinic Lattern");
    let collection = [b"ttcf", &normal[4..]].concat();
    for (bytes, words) in [
        (&b""[..], "not a TrueType font"),
        (b"<html>not here</html>", "not a TrueType font"),
        (cut, "cut off"),
        (&bold, "weight is 700"),
        (&public, "its family is \"Clinic Lattern\""),
        (&collection, "not a TrueType font"),
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
        &["no fonts/clinic-700.ttf"],
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
    let whole = |it: &&String| it.contains("not a TrueType font");
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
    assert_none("other files told", &elsewhere.collect::<Vec<_>>());
}
