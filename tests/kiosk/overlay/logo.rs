//! The clinic's logo: a drawing and nothing else, small, with the clinic's name.

use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::image::Logo;
use iced::Rectangle;

use super::{Clinic, assert_none, help};

pub const GOOD: &str = r##"<?xml version="1.0"?>
<!-- ours --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 30 10">
<metadata>North</metadata><style>.a { fill: #123456 }</style>
<defs><linearGradient id="g"><stop stop-color="#f00"/></linearGradient>
<linearGradient id="h" xlink:href="#g"/></defs>
<rect class="a" width="10" height="10"/><circle cx="20" cy="5" r="5" fill="url(#h)"/></svg>"##;

fn read(name: &str, file: &str, bytes: impl AsRef<[u8]>) -> (Option<Logo>, Vec<String>) {
    let clinic = Clinic::new(name).with(file, bytes);
    let read = clinic.read();
    let start = clinic.root.join(file).display().to_string();
    assert!(read.faults.iter().all(|it| it.starts_with(&start)));
    (read.logo, read.faults)
}

fn svg(inner: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         viewBox=\"0 0 9 9\">\n<rect width=\"9\" height=\"9\"/>\n{inner}</svg>"
    )
}

#[test]
fn a_drawing_is_taken_in_its_own_shape_and_colours() {
    let (logo, faults) = read("logo-svg", "logo.svg", GOOD);
    assert_eq!(faults, Vec::<String>::new());
    let logo = logo.expect("it is well");
    assert_eq!((logo.width, logo.height), (960, 320));
    assert_eq!(logo.rgba[..4], [0x12, 0x34, 0x56, 0xFF]);
    let middle = (160 * 960 + 640) * 4;
    assert_eq!(logo.rgba[middle..middle + 4], [0xFF, 0, 0, 0xFF]);
}

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

fn pixel(logo: &Logo, x: u32, y: u32) -> [u8; 4] {
    let at = (y * logo.width + x) as usize * 4;
    logo.rgba[at..at + 4].try_into().expect("four bytes")
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
    assert_none("exported logos that are shown wrong", &wrong);
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
    assert_none("logos of which something else is told", &wrong);
}

#[test]
fn a_drawing_that_runs_loads_or_is_broken_is_refused() {
    let long = svg(&" ".repeat(4 * 1024 * 1024));
    let undrawn = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    let bad = [
        (svg("<script>alert(1)</script>"), 3, "a script (<script>)"),
        (svg("<g OnLoad=\"x()\"/>"), 3, "a script (OnLoad)"),
        (
            svg("<image href=\"file:///etc/passwd\"/>"),
            3,
            "the picture passwd is in another file",
        ),
        (
            svg("<linearGradient xlink:href=\"http://example.org/g.svg#g\"/><g fill=\"url(#g)\"/>"),
            3,
            "in another file",
        ),
        (
            svg("<rect style=\"fill: URL( 'x.svg#p' )\"/>"),
            3,
            "x.svg#p is in another file",
        ),
        (
            svg("<style>@import 'x.css';</style>"),
            3,
            "a style sheet in another file",
        ),
        (
            svg("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"),
            3,
            "refers to itself",
        ),
        (svg("&nbsp;"), 3, "&nbsp; is not defined"),
        (svg("<title>North & South</title>"), 3, "write &amp;"),
        (svg("<y:g/>"), 3, "the prefix y is not declared"),
        (svg("").replace("</svg>", ""), 1, "cut off"),
        (
            format!(
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"/etc/passwd\">]>{}",
                svg("&a;")
            ),
            1,
            "the entity a SYSTEM",
        ),
        ("<x/>".to_owned(), 1, "its root is <x>"),
        (undrawn.to_owned(), 1, "nothing is drawn"),
        (
            undrawn.replace("/>", " width=\"-1\" height=\"0\"/>"),
            1,
            "not above 0",
        ),
        ("<html/>".to_owned(), 0, "a web page"),
        (String::new(), 0, "empty"),
        (
            svg("").replace("<rect", "<rect fill=\"#fff\""),
            0,
            "white all over",
        ),
        (long, 0, "larger than 4096 KiB"),
    ];
    let mut wrong = Vec::new();
    for (text, line, words) in bad {
        let (logo, faults) = read("logo-bad", "logo.svg", &text);
        let place = match line {
            0 => "logo.svg: ".to_owned(),
            line => format!("logo.svg:{line}: "),
        };
        let told = faults.len() == 1 && faults[0].contains(words) && faults[0].contains(&place);
        if logo.is_some() || !told {
            let start: String = text.chars().take(160).collect();
            wrong.push(format!("{start}: {line}: {words}, but {faults:?}"));
        }
    }
    assert_none("drawings that are not refused", &wrong);
}

/// Definitions that refer to each other twice, `count` of them.
fn doubling(count: usize, element: &str, reference: fn(usize) -> String) -> String {
    let one = |i: usize| {
        let inner = format!("<{} width=\"9\" height=\"9\"/>", reference(i + 1));
        format!("<{element} id=\"n{i}\" width=\"9\" height=\"9\">{inner}{inner}</{element}>")
    };
    let all: String = (0..count).map(one).collect();
    format!(
        "<defs>{all}<rect id=\"n{count}\" width=\"9\" height=\"9\"/></defs><{}/>",
        reference(0)
    )
}

fn filtered(primitives: &str) -> String {
    let filter = format!("<filter id=\"f\">{primitives}</filter>");
    format!("{filter}<rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>")
}

#[test]
fn what_would_take_minutes_or_all_memory_is_refused_at_once() {
    let lines = "<!ENTITY a \"a\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">";
    let attributes: String = (0..100_000).map(|i| format!(" a{i}=\"\"")).collect();
    let stroked = "<path d=\"M0 0h9v9h-9z\" stroke=\"red\" stroke-dasharray=\"1e-4\"/>";
    let pattern = "<pattern id=\"p\" width=\"1e5\" height=\"1e5\" patternUnits=\"userSpaceOnUse\"><rect width=\"9\" height=\"9\"/></pattern>";
    let marked =
        "<marker id=\"m\"><path marker-mid=\"url(#o)\" d=\"M0 0h1v1h1v1h1v1h1v1\"/></marker>";
    let far = "<g opacity=\".5\"><rect x=\"-1e30\" width=\"2e30\" height=\"1e30\"/></g>";
    let bombs = [
        svg(&doubling(40, "g", |i| format!("use href=\"#n{i}\""))),
        svg(&doubling(20, "pattern", |i| {
            format!("rect fill=\"url(#n{i})\"")
        })),
        svg(&doubling(20, "mask", |i| {
            format!("rect mask=\"url(#n{i})\"")
        })),
        svg(&doubling(20, "clipPath", |i| {
            format!("rect clip-path=\"url(#n{i})\"")
        })),
        svg(&"<g/>".repeat(20_000)),
        svg(&"<g opacity=\".5\"><rect width=\"9\" height=\"9\"/></g>".repeat(5000)),
        svg(&"<g>".repeat(300_000)),
        svg(&"<g><?x </g> ?>".repeat(40_000)),
        svg(&format!("<!-- -->{}", "<g a='/>'>".repeat(90))),
        svg(&"<g/>".repeat(100_000)),
        svg(stroked),
        svg(&filtered("<feGaussianBlur stdDeviation=\"1e9\"/>")),
        svg(&filtered("<feMorphology radius=\"500\"/>")),
        svg(&filtered(
            "<feTurbulence baseFrequency=\"1\" numOctaves=\"9999\"/>",
        )),
        svg(&filtered("<feOffset dx=\"1e30\"/>")),
        svg(&filtered("<feFlood/>").replace("id=\"f\"", "id=\"f\" x=\"-1e5\" width=\"2e5\"")),
        svg(&format!(
            "{pattern}<rect width=\"9\" height=\"9\" fill=\"url(#p)\"/>"
        )),
        svg(&format!(
            "{marked}{}<g marker-mid=\"url(#m)\">{}</g>",
            marked.replace("#o", "#q").replace("\"m\"", "\"o\""),
            "<path d=\"M0 0h1v1h1v1\"/>".repeat(300)
        )),
        svg(far),
        svg(&format!("<g{attributes}/>")),
        svg(&format!("<style>{}</style>", "@".repeat(500_000))),
        svg(&format!(
            "<style>{}{{{}}}</style>",
            "a,".repeat(50_000),
            "fill:red;".repeat(20_000)
        )),
        svg(&format!(
            "{}<path/><style>{}path{{fill:red}}</style>",
            "<g>".repeat(60),
            "g ".repeat(20)
        ))
        .replace("</svg>", &format!("{}</svg>", "</g>".repeat(60))),
        format!("<!DOCTYPE svg [{lines}]>{}", svg("<title>&b;</title>")),
        svg(&picture(
            &[b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".as_slice(), &[0x7F; 8]].concat(),
        )),
        svg(&picture(&png(
            3000,
            3000,
            png::ColorType::Grayscale,
            &[0; 9_000_000],
        ))),
    ];
    let start = std::time::Instant::now();
    let mut wrong = Vec::new();
    for bomb in bombs {
        let (logo, faults) = read("logo-bomb", "logo.svg", &bomb);
        if logo.is_some() || faults.len() != 1 {
            wrong.push(format!(
                "{}: {faults:?}",
                bomb.chars().take(300).collect::<String>()
            ));
        }
    }
    assert_none("drawings that cost too much and are not refused", &wrong);
    // Each takes under 0.2 s; this is against hanging.
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
}

/// An embedded picture.
fn picture(bytes: &[u8]) -> String {
    use base64::Engine;
    let data = base64::engine::general_purpose::STANDARD.encode(bytes);
    format!("<image width=\"9\" height=\"9\" href=\"data:image/png;base64,{data}\"/>")
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

fn png(width: u32, height: u32, kind: png::ColorType, data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(kind);
    let mut writer = encoder.write_header().expect("a small image");
    writer.write_image_data(data).expect("memory");
    writer.finish().expect("memory");
    bytes
}

#[test]
fn a_png_is_taken_and_a_broken_or_huge_one_refused() {
    let small = png(2, 1, png::ColorType::Rgb, &[255, 0, 0, 0, 0, 255]);
    let (logo, faults) = read("logo-png", "logo.png", &small);
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(
        logo.expect("it is well").rgba[..],
        [255, 0, 0, 255, 0, 0, 255, 255]
    );
    let gray = png(1, 1, png::ColorType::Grayscale, &[7]);
    assert_eq!(
        read("logo-png", "logo.png", &gray).0.expect("well").rgba[..],
        [7, 7, 7, 255]
    );
    let wide = png(1920, 64, png::ColorType::Grayscale, &[9; 1920 * 64]);
    let logo = read("logo-png", "logo.png", &wide).0.expect("it is well");
    assert_eq!((logo.width, logo.height), (960, 32));

    let large = png(2160, 2160, png::ColorType::Rgba, &[99; 2160 * 2160 * 4]);
    let logo = read("logo-png", "logo.png", &large).0.expect("it is well");
    assert_eq!((logo.width, logo.height), (320, 320));
    assert_eq!(pixel(&logo, 160, 160), [99; 4]);

    let huge = png(4097, 1, png::ColorType::Grayscale, &[0; 4097]);
    let (_, faults) = read("logo-png", "logo.png", &huge);
    assert!(
        faults[0].contains("4097 x 1 px; make it 4096 x 4096 px or smaller"),
        "{faults:?}"
    );
    let mut broken = wide.clone();
    let middle = broken.len() / 2;
    broken[middle] ^= 0xFF;
    let cut = &wide[..wide.len() / 2];
    let lie = {
        // The header alone, with a size that nobody has.
        let mut bytes = small.clone();
        bytes[16..24].fill(0x7F);
        bytes
    };
    for bytes in [
        &huge,
        &broken,
        &cut.to_vec(),
        &lie,
        &vec![],
        &b"GIF89a".to_vec(),
    ] {
        let (logo, faults) = read("logo-png", "logo.png", bytes);
        assert!(logo.is_none() && faults.len() == 1, "{faults:?}");
        assert!(faults[0].contains("no logo is shown"), "{faults:?}");
    }
}

#[test]
fn a_png_of_any_kind_is_taken() {
    use base64::Engine;
    let deep = |kind, depth, palette: Option<Vec<u8>>, data: &[u8]| {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
        encoder.set_color(kind);
        encoder.set_depth(depth);
        if let Some(palette) = palette {
            encoder.set_palette(palette);
        }
        let mut writer = encoder.write_header().expect("a small image");
        writer.write_image_data(data).expect("memory");
        writer.finish().expect("memory");
        bytes
    };
    use png::BitDepth::{Eight, One, Sixteen};
    use png::ColorType::{Grayscale, GrayscaleAlpha, Indexed, Rgba};
    // Two rows of two pixels in Adam7, which the encoder does not write.
    let interlaced = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAGK06rlAAAAEUlEQVR4nGP4zwAEEEJAwQAAG5QDXiNhM6UAAAAASUVORK5CYII=";
    let interlaced = base64::engine::general_purpose::STANDARD.decode(interlaced);
    for (bytes, wanted) in [
        (
            deep(Rgba, Sixteen, None, &[1, 9, 2, 9, 3, 9, 200, 9]),
            [1, 2, 3, 200],
        ),
        (deep(Grayscale, Sixteen, None, &[7, 9]), [7, 7, 7, 255]),
        (deep(Grayscale, One, None, &[0]), [0, 0, 0, 255]),
        (deep(GrayscaleAlpha, Eight, None, &[7, 99]), [7, 7, 7, 99]),
        (
            deep(Indexed, One, Some(vec![9, 9, 9, 1, 2, 3]), &[0x80]),
            [1, 2, 3, 255],
        ),
        (interlaced.expect("base64"), [255, 0, 0, 255]),
    ] {
        let (logo, faults) = read("logo-kinds", "logo.png", bytes);
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(pixel(&logo.expect("it is well"), 0, 0), wanted);
    }
}

#[test]
fn of_two_logos_one_is_shown_and_the_other_told() {
    let small = png(1, 1, png::ColorType::Grayscale, &[7]);
    let clinic = Clinic::new("two-logos")
        .with("logo.png", small)
        .with("logo.svg", GOOD);
    let read = clinic.read();
    read.one_fault(&clinic, "logo.png", &["keep one"]);
    assert_eq!(read.logo.map(|it| it.width), Some(960));
}

#[test]
fn a_logo_without_a_name_is_told() {
    let clinic = Clinic::new("nameless").with("logo.svg", GOOD);
    let ran = clinic.check("");
    assert!(ran.code == Some(1) && ran.out.contains(": clinic: the logo has no name"));
    assert_eq!(clinic.check("clinic = \"North\"").code, Some(0));
}

#[test]
fn the_logo_stands_on_the_welcome_and_home_screens_with_the_clinics_name() {
    let logo = read("logo-shown", "logo.svg", GOOD).0;
    let mut wrong = Vec::new();
    for size in help::SIZES {
        for (tag, text_size) in [("en", 1), ("ar", 2), ("hi", 5)] {
            for (place, wanted) in [("languages", 1), ("home", 1), ("safe/pregnant", 0)] {
                let start = help::start(tag, None, place);
                let kiosk = help::kiosk_with(&start, size, |settings| {
                    settings.clinic = "North".to_owned();
                    settings.text_size = text_size;
                });
                let mut stage = help::on_stage(kiosk.with_logo(logo.clone()), size);
                let all = stage.walk();
                let found: Vec<_> = all
                    .iter()
                    .filter(|it| it.node.role == Role::Image && it.node.name() == "North")
                    .collect();
                let window = Rectangle::with_size(size);
                let seen = |bounds: &Rectangle| bounds.is_within(&window);
                let overlaps = all.iter().filter(|it| help::is_control(it)).any(|control| {
                    found
                        .iter()
                        .any(|it| it.bounds.intersection(&control.bounds).is_some())
                });
                let small = found.iter().all(|it| it.bounds.height <= size.height * 0.1);
                if found.len() != wanted
                    || overlaps
                    || !small
                    || !found.iter().all(|it| seen(&it.bounds))
                {
                    wrong.push(format!("{tag} {place} {size:?} {text_size}: {found:?}"));
                }
            }
        }
    }
    assert_none("screens with a misplaced logo", &wrong);
}
