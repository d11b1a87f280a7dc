//! The drawn scenes: shapes only, without text, scripts or links.

use fluoroscopy_kiosk::assets;
use fluoroscopy_kiosk::content::{ExamId, Picture, UNWELL};
use fluoroscopy_kiosk::document::answer_picture;
use fluoroscopy_kiosk::image::Drawing;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use roxmltree::{Document, Node};

use crate::help::manifest;

/// The scene around the film that plays on the team's screen.
const TEAM: &str = "what-happens-pictures";

/// The elements that are allowed in a drawing.
const SHAPES: [&str; 11] = [
    "svg", "g", "path", "rect", "circle", "ellipse", "polygon", "polyline", "line", "clipPath",
    "defs",
];

/// The largest total size of all drawings, in bytes.
const MOST: usize = 2 * 1024 * 1024;

fn drawings() -> Vec<String> {
    let mut paths = assets::paths("scenes/");
    paths.extend(
        assets::paths("icons/")
            .into_iter()
            .filter(|path| path.ends_with(".svg")),
    );
    paths
}

fn text(path: &str) -> String {
    assets::text(path)
        .unwrap_or_else(|| panic!("{path} is not UTF-8"))
        .into_owned()
}

/// Why an element is not a plain shape.
fn faults(node: Node<'_, '_>) -> Vec<String> {
    if node.is_text() {
        let words = node.text().unwrap_or_default().trim();
        let fault = || format!("holds the text {words:?}");
        return (!words.is_empty()).then(fault).into_iter().collect();
    }
    let name = node.tag_name().name();
    let mut faults = Vec::new();
    if node.is_pi() {
        faults.push("holds a processing instruction".to_owned());
    }
    if node.is_element() && !SHAPES.contains(&name) {
        faults.push(format!("holds <{name}>"));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        let runs = key.starts_with("on") || value.contains("script:");
        let fetches = key == "href" || value.contains("data:") || value.contains("://");
        let points_out = value.contains("url(") && !value.contains("url(#");
        if runs || fetches || points_out || ["style", "class"].contains(&key) {
            faults.push(format!("<{name}> has {key}={value:?}"));
        }
    }
    faults
}

fn all_faults(svg: &str) -> Vec<String> {
    match Document::parse(svg) {
        Ok(document) => document.descendants().flat_map(faults).collect(),
        Err(error) => vec![format!("is not XML: {error}")],
    }
}

#[test]
fn drawings_are_plain_shapes() {
    let mut wrong = Vec::new();
    for path in drawings() {
        let faults = all_faults(&text(&path)).into_iter();
        wrong.extend(faults.map(|fault| format!("{path} {fault}")));
    }
    assert!(
        wrong.is_empty(),
        "drawings that are no plain shapes; correct tools/draw-scenes:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn what_is_no_plain_shape_is_found() {
    for inside in [
        "<text>a</text>",
        "<g>a</g>",
        "<script/>",
        "<style/>",
        "<image/>",
        "<foreignObject/>",
        "<a/>",
        "<g onclick='a()'/>",
        "<g style='fill:red'/>",
        "<rect fill='url(http://a/b)'/>",
        "<path xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#a'/>",
        "<g>",
    ] {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg'>{inside}</svg>");
        assert!(!all_faults(&svg).is_empty(), "{inside} is not found");
    }
    let plain = "<svg xmlns='http://www.w3.org/2000/svg'><g clip-path='url(#a)'/></svg>";
    assert_eq!(all_faults(plain), Vec::<String>::new());
}

#[test]
fn all_drawings_together_are_small() {
    let sizes = drawings()
        .into_iter()
        .filter_map(|path| assets::bytes(&path).map(|it| it.len()));
    let sum: usize = sizes.sum();
    assert!(sum > 0, "no drawings");
    assert!(
        sum <= MOST,
        "all drawings take {sum} bytes of {MOST}; draw with fewer points in tools/draw-scenes"
    );
}

#[test]
fn scenes_have_the_size_of_their_place() {
    let mut wrong = Vec::new();
    for path in assets::paths("scenes/") {
        let svg = text(&path);
        let document = Document::parse(&svg).expect("an XML file");
        let own = document
            .root_element()
            .attribute("viewBox")
            .unwrap_or_default();
        let begins = |with: &str| path.starts_with(with);
        let expected = if begins("scenes/word-") {
            "0 0 800 600"
        } else if begins("scenes/tell-") || begins("scenes/ask-") {
            "0 0 1200 540"
        } else {
            "0 0 1200 960"
        };
        if own != expected {
            wrong.push(format!("{path}: viewBox {own:?}, not {expected:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "scenes of another size; correct tools/draw-scenes:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn scenes_fill_their_frame_with_a_picture() {
    let mut wrong = Vec::new();
    for path in assets::paths("scenes/") {
        let tree = match Tree::from_str(&text(&path), &Options::default()) {
            Ok(tree) => tree,
            Err(error) => {
                wrong.push(format!("{path} is no drawing: {error}"));
                continue;
            }
        };
        let mut pixmap = Pixmap::new(
            240,
            (240.0 * tree.size().height() / tree.size().width()) as u32,
        )
        .expect("a size");
        let scale = 240.0 / tree.size().width();
        resvg::render(
            &tree,
            Transform::from_scale(scale, scale),
            &mut pixmap.as_mut(),
        );
        let clear = pixmap
            .pixels()
            .iter()
            .filter(|pixel| pixel.alpha() < 255)
            .count();
        if clear > 0 {
            wrong.push(format!("{path}: {clear} pixels show what lies behind it"));
        }
        let mut colors: Vec<_> = pixmap
            .pixels()
            .iter()
            .map(|it| [it.red(), it.green(), it.blue()])
            .collect();
        colors.sort_unstable();
        let most = colors.chunk_by(|a, b| a == b).map(<[[u8; 3]]>::len).max();
        if most.unwrap_or(0) * 10 > colors.len() * 9 {
            wrong.push(format!("{path} is nearly empty"));
        }
    }
    assert!(
        wrong.is_empty(),
        "scenes that do not fill their frame; correct tools/draw-scenes:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_scene_is_carried_along_for_nothing() {
    let content = manifest();
    let mut used: Vec<String> = content
        .words
        .iter()
        .filter_map(|word| content.word_scene(word).map(str::to_owned))
        .collect();
    used.push(TEAM.to_owned());
    let answers = ExamId::ALL.map(Some).into_iter().chain([None]);
    used.extend(answers.map(answer_picture));
    used.push(UNWELL.to_owned());
    used.extend(content.tell.items().map(|item| item.picture.clone()));
    for picture in content.pictures.values() {
        used.push(picture.general.clone());
        used.extend(picture.exams.values().cloned());
    }
    for at in content.cards() {
        let card = content.card(at).expect("a card").1;
        for picture in card.picture.iter().chain(card.exam_pictures.values()) {
            if let Picture::Scene(stem) = picture {
                used.push(stem.clone());
            }
        }
    }
    let unused: Vec<String> = assets::paths("scenes/")
        .into_iter()
        .filter(|path| {
            !used
                .iter()
                .any(|stem| *path == format!("scenes/{stem}.svg"))
        })
        .collect();
    assert!(
        unused.is_empty(),
        "scenes that no card shows: name them in assets/content, or delete them from assets/scenes and \
        tools/draw-scenes: {unused:?}"
    );
}

/// The scenes on the tiles and cards of an exam's guide, as the program draws them.
fn scenes_of(exam: ExamId) -> Vec<(String, String)> {
    let guide = manifest().for_exam(Some(exam));
    let tiles = guide.pictures.values().map(|it| it.general.clone());
    let mut stems: Vec<_> = tiles.collect();
    for at in guide.cards() {
        if let Some(Picture::Scene(stem)) = &guide.card(at).expect("a card").1.picture {
            stems.push(stem.clone());
        }
    }
    let drawn = |stem: String| {
        let Drawing::BuiltIn(path) = guide.drawing(&stem) else {
            panic!("{stem} is a clinic's");
        };
        let svg = assets::drawing(&path).unwrap_or_else(|| panic!("no {path}"));
        (path, svg.into_owned())
    };
    stems.into_iter().map(drawn).collect()
}

#[test]
fn each_exam_has_a_patient_of_its_own() {
    let mut seen = Vec::new();
    for exam in ExamId::ALL {
        let scenes = scenes_of(exam);
        let mut wrong = Vec::new();
        for (path, svg) in &scenes {
            let faults = all_faults(svg).into_iter();
            wrong.extend(faults.map(|fault| format!("{path} {fault}")));
        }
        assert_eq!(
            wrong,
            Vec::<String>::new(),
            "wrong drawings; correct tools/draw-scenes"
        );
        let clothes = |(path, _): &&(String, String)| path.contains("what-happens-clothes");
        let (_, svg) = scenes.iter().find(clothes).expect("a scene of all exams");
        assert!(
            !seen.contains(svg),
            "{} has the patient of another exam",
            exam.id()
        );
        seen.push(svg.clone());
    }
}

/// What the table puts in the place of nothing, or of what it has put there itself, would depend on the
/// order of its lines.
#[test]
fn nothing_of_another_patient_is_left_in_an_exam() {
    let table = text("patients.tsv");
    let mut lines = table
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>());
    let head = lines.next().expect("a first line");
    let lines: Vec<_> = lines.collect();
    let short = lines.iter().find(|line| line.len() != head.len());
    assert_eq!(
        short, None,
        "a line of patients.tsv with another number of columns"
    );
    for exam in ExamId::ALL {
        let column = head.iter().position(|it| *it == exam.id());
        let column = column.expect("a column for each exam");
        for (path, svg) in scenes_of(exam) {
            let mut old = lines
                .iter()
                .filter(|line| line[column] != "=")
                .map(|line| line[0]);
            let left = old.find(|old| svg.contains(old));
            assert_eq!(
                left, None,
                "{path}; draw the scenes again (python3 tools/draw-scenes)"
            );
        }
    }
}

#[test]
fn the_teams_screen_has_its_glass_where_the_film_is_put() {
    let svg = text(&format!("scenes/{TEAM}.svg"));
    let document = Document::parse(&svg).expect("an XML file");
    let glass = document.descendants().any(|node| {
        let is = |key, value| node.attribute(key) == Some(value);
        is("x", "660")
            && is("y", "64")
            && is("width", "480")
            && is("height", "420")
            && is("fill", "#0C1722")
    });
    assert!(glass, "no glass of 480 by 420 at 660, 64");
}
