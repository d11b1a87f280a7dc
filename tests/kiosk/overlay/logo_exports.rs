//! Logos as drawing programs export them: shown as they are, or refused with the remedy.

use super::assert_none;
use super::logo::{GOOD, pixel, png, read};

/// What a file is shown as, and its colours at points.
type Shown = (&'static str, (u32, u32), &'static [(u32, u32, u32)]);

/// A colour of nothing: its alpha is 0.
const NOTHING: u32 = 0;

/// Logos as drawing programs export them, with points and their colours (`0xRRGGBBAA`).
const SHOWN: [Shown; 16] = [
    (
        "affinity",
        (640, 320),
        &[
            (2, 160, 0x2ECC71FF),
            (352, 160, NOTHING),
            (416, 160, 0xC0392BFF),
            (544, 160, 0x1A5276FF),
        ],
    ),
    (
        "canva",
        (640, 320),
        &[
            (102, 154, 0xC0392BFF),
            (239, 154, 0x1A5276FF),
            (401, 171, 0x154360FF),
            (102, 290, NOTHING),
        ],
    ),
    (
        "coreldraw",
        (640, 320),
        &[
            (53, 53, 0xE31E24FF),
            (384, 160, 0x2B2A29FF),
            (427, 160, NOTHING),
        ],
    ),
    (
        "figma",
        (960, 288),
        &[
            (240, 144, 0x0D9488FF),
            (624, 96, 0xBE123CFF),
            (624, 192, NOTHING),
            (840, 144, 0x1D4ED8FF),
        ],
    ),
    (
        "figma-image",
        (640, 320),
        &[(64, 160, 0xC0392BFF), (576, 160, 0x1A5276FF)],
    ),
    (
        "figma-p3",
        (640, 320),
        &[(160, 160, 0x0D9488FF), (480, 160, 0xBE123CFF)],
    ),
    (
        "illustrator",
        (960, 288),
        &[
            (144, 144, 0x1A5276FF),
            (4, 4, NOTHING),
            (576, 144, 0x008000FF),
            (816, 144, 0xC0392B80),
        ],
    ),
    (
        "illustrator-entities",
        (960, 288),
        &[
            (240, 144, 0x6A1B9AFF),
            (504, 144, NOTHING),
            (720, 144, 0xF39C12FF),
        ],
    ),
    (
        "illustrator-export-as",
        (640, 320),
        &[
            (160, 160, 0x117A65FF),
            (10, 10, NOTHING),
            (480, 13, 0xE67E22FF),
            (480, 40, NOTHING),
        ],
    ),
    (
        "inkscape",
        (960, 240),
        &[
            (237, 120, 0x0002A8FF),
            (362, 60, 0x00A901FF),
            (400, 180, NOTHING),
            (840, 120, 0xD35400FF),
        ],
    ),
    (
        "inkscape-outlined",
        (960, 274),
        &[(91, 137, 0x7B241CFF), (686, 91, NOTHING)],
    ),
    (
        "linked",
        (640, 320),
        &[(160, 160, 0x1F618DFF), (480, 160, 0xA04000FF)],
    ),
    (
        "percentages",
        (320, 320),
        &[
            (80, 160, 0x008080FF),
            (240, 160, 0x800000FF),
            (165, 5, NOTHING),
        ],
    ),
    (
        "powerpoint",
        (640, 320),
        &[
            (160, 160, 0x4472C4FF),
            (480, 160, 0x70AD47FF),
            (336, 160, NOTHING),
        ],
    ),
    (
        "sketch",
        (640, 320),
        &[
            (160, 160, 0x8E44ADFF),
            (520, 160, 0x16A085FF),
            (620, 160, NOTHING),
        ],
    ),
    (
        "symbols",
        (960, 240),
        &[
            (60, 120, 0x0B5345FF),
            (780, 120, 0x78281FFF),
            (180, 120, 0xFFFFFFFF),
            (480, 120, NOTHING),
        ],
    ),
];

/// Logos that cannot be shown as they were drawn, with the lines and words of what is told.
const REFUSED: [(&str, &[(usize, &str)]); 5] = [
    ("figma-angular", &[(2, "angular gradients")]),
    (
        "illustrator-text",
        &[(8, "Create Outlines) (1 more)"), (10, "embed it")],
    ),
    (
        "inkscape-mesh",
        &[(4, "<meshgradient>, which is not drawn; use a linear")],
    ),
    (
        "many-faults",
        &[
            (
                2,
                "style sheet in another file; copy its rules into <style> (1 more)",
            ),
            (3, "a script (onload); remove it"),
            (4, "a script (<script>); remove it"),
            (6, "icons.svg#cross is in another file"),
            (7, "http://clinic.example/paint.svg#p is in another file"),
            (7, "an animation (<animate>); export a still picture"),
            (8, "a GIF; embed it as PNG"),
            (10, "text; convert it to outlines"),
        ],
    ),
    (
        "variables",
        &[(2, "var(--fill-0, #0D9488)"), (3, "oklch(60% 0.15 50)")],
    ),
];

fn exported(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/kiosk/overlay/logos");
    std::fs::read(format!("{folder}/{name}.svg")).expect("it is in the repository")
}

#[test]
fn logos_are_shown_as_drawing_programs_export_them() {
    let mut wrong = Vec::new();
    for (name, size, points) in SHOWN {
        let (logo, faults) = read("logo-exported", "logo.svg", exported(name));
        let Some(logo) = logo.filter(|it| (it.width, it.height) == size) else {
            wrong.push(format!("{name}: not {size:?}: {faults:?}"));
            continue;
        };
        for (x, y, colour) in points {
            let (is, wanted) = (pixel(&logo, *x, *y), colour.to_be_bytes());
            let near = is.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) <= 3);
            let nothing = *colour == NOTHING && is[3] == 0;
            if !near && !nothing {
                wrong.push(format!("{name} at {x}, {y}: {is:02X?}, not {wanted:02X?}"));
            }
        }
    }
    assert_none(
        "exported logos that are shown wrong; see src/overlay/svg for what is taken, and look at the file in a browser",
        &wrong,
    );
}

#[test]
fn what_would_be_shown_wrong_is_told_all_at_once_with_the_remedy() {
    let mut wrong = Vec::new();
    for (name, wanted) in REFUSED {
        let (logo, faults) = read("logo-refused", "logo.svg", exported(name));
        let told = wanted.iter().zip(&faults).all(|((line, words), fault)| {
            fault.contains(&format!("logo.svg:{line}: ")) && fault.contains(words)
        });
        if logo.is_some() || faults.len() != wanted.len() || !told {
            wrong.push(format!("{name}: {faults:#?}"));
        }
    }
    assert_none(
        "logos of which something else is told; the finding names the cause and the remedy in the designer's program, see src/overlay/svg",
        &wrong,
    );
}

#[test]
fn a_drawing_is_read_in_the_encodings_that_drawing_programs_offer() {
    let wanted = read("logo-utf", "logo.svg", GOOD).0.expect("it is well");
    let declared = GOOD.replace(
        "<?xml version=\"1.0\"?>",
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>",
    );
    let latin = declared
        .replace("North", "S\u{FC}d")
        .chars()
        .map(|it| it as u8)
        .collect();
    let with_mark = GOOD.encode_utf16().fold(vec![0xFF, 0xFE], |all, it| {
        [all, it.to_le_bytes().to_vec()].concat()
    });
    let bare = GOOD.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = format!("\u{FEFF}{}", GOOD.replace('\n', "\r\n")).into_bytes();
    for bytes in [latin, with_mark, bare, marked] {
        let (logo, faults) = read("logo-utf", "logo.svg", &bytes);
        assert_eq!(faults, Vec::<String>::new());
        assert!(logo == Some(wanted.clone()), "{:?}", &bytes[..60]);
    }
    let undeclared: Vec<u8> = GOOD
        .replace("North", "S\u{FC}d")
        .chars()
        .map(|it| it as u8)
        .collect();
    let (_, faults) = read("logo-utf", "logo.svg", undeclared);
    assert!(
        faults.len() == 1 && faults[0].contains("logo.svg:3: not UTF-8; save"),
        "{faults:?}"
    );
}

#[test]
fn a_file_of_another_kind_is_told_by_its_real_name() {
    let small = png(1, 1, png::ColorType::Grayscale, &[7]);
    let jpeg = |components: u8| {
        [
            b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC0\0\x11\x08\0\x09\0\x09".as_slice(),
            &[components; 9],
        ]
        .concat()
    };
    let files: [(&str, Vec<u8>, &str); 9] = [
        (
            "logo.svg",
            small,
            "a PNG, not what its name says; rename it to logo.png",
        ),
        (
            "logo.png",
            GOOD.into(),
            "an SVG, not what its name says; rename it to logo.svg",
        ),
        (
            "logo.png",
            jpeg(3),
            "a JPEG, not what its name says; export it as SVG or PNG",
        ),
        (
            "logo.png",
            jpeg(4),
            "a JPEG with CMYK colours, not what its name says; export it as PNG in RGB",
        ),
        (
            "logo.svg",
            b"\x1F\x8B\x08".to_vec(),
            "a compressed SVG (SVGZ), not what its name says; save it as plain SVG",
        ),
        (
            "logo.svg",
            b"%PDF-1.5".to_vec(),
            "a PDF or Illustrator file",
        ),
        ("logo.png", b"RIFF1234WEBP".to_vec(), "a WebP"),
        ("logo.png", b"GIF89a".to_vec(), "a GIF"),
        ("logo.png", Vec::new(), "empty"),
    ];
    for (file, bytes, words) in files {
        let (logo, faults) = read("logo-kind", file, bytes);
        assert!(
            logo.is_none() && faults.len() == 1 && faults[0].contains(words),
            "{faults:?}"
        );
    }
}
