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

pub fn read(name: &str, file: &str, bytes: impl AsRef<[u8]>) -> (Option<Logo>, Vec<String>) {
    let clinic = Clinic::new(name).with(file, bytes);
    let read = clinic.read();
    let start = clinic.root.join(file).display().to_string();
    assert!(read.faults.iter().all(|it| it.starts_with(&start)));
    (read.logo, read.faults)
}

pub fn svg(inner: &str) -> String {
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

pub fn pixel(logo: &Logo, x: u32, y: u32) -> [u8; 4] {
    let at = (y * logo.width + x) as usize * 4;
    logo.rgba[at..at + 4].try_into().expect("four bytes")
}

pub fn png(width: u32, height: u32, kind: png::ColorType, data: &[u8]) -> Vec<u8> {
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
    assert_none(
        "screens with a misplaced logo; see Branding::with_logo in src/ui/chrome.rs",
        &wrong,
    );
}
