//! Drawings that are broken, lead out of the file, or would take minutes to draw.

use super::assert_none;
use super::logo::{png, read, svg};

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
        (
            svg("<title>North & South</title>"),
            3,
            "write it as &amp; instead",
        ),
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
    assert_none(
        "drawings that are not refused; let src/overlay/svg refuse each",
        &wrong,
    );
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
    let marked = |i: usize| {
        format!(
            "path marker-mid=\"url(#n{i})\" d=\"M0 0{}\"",
            "h1v1".repeat(20)
        )
    };
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
        svg(&doubling(9, "marker", marked)),
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
    assert_none(
        "drawings that cost too much and are not refused; count their cost in src/overlay/svg/cost.rs",
        &wrong,
    );
    // Each takes under 0.2 s; this is against hanging.
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
}

/// An embedded picture.
fn picture(bytes: &[u8]) -> String {
    use base64::Engine;
    let data = base64::engine::general_purpose::STANDARD.encode(bytes);
    format!("<image width=\"9\" height=\"9\" href=\"data:image/png;base64,{data}\"/>")
}
