//! Every colour and every size of the kiosk. Figures are those of the design at 1920x1080.

use iced::{Color, Size, color};

/// The three colour themes that a patient can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Palette {
    /// Dark ink on warm paper.
    #[default]
    Paper,
    /// Light ink on dark blue.
    Night,
    /// White and yellow on black.
    Contrast,
}

impl Palette {
    /// All palettes, in the order of the display panel.
    pub const ALL: [Self; 3] = [Self::Paper, Self::Night, Self::Contrast];

    /// The name used in settings and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Night => "night",
            Self::Contrast => "contrast",
        }
    }

    /// Its colours.
    pub const fn colors(self) -> Colors {
        match self {
            Self::Paper => Colors {
                background: color!(0xFBF7F0),
                card: color!(0xFFFFFF),
                ink: color!(0x10263A),
                muted: color!(0x3E5468),
                primary: color!(0x0A4A66),
                on_primary: color!(0xFFFFFF),
                line: color!(0x6B8496),
                accent: color!(0xF2A541),
                tint: color!(0xEFF5F8),
                said: color!(0xEFF5F8),
            },
            Self::Night => Colors {
                background: color!(0x0D1822),
                card: color!(0x16283A),
                ink: color!(0xF5F2EA),
                muted: color!(0xC4D2DC),
                primary: color!(0x8CD0EE),
                on_primary: color!(0x08202E),
                line: color!(0x6F8DA8),
                accent: color!(0xF2A541),
                tint: color!(0x1D3347),
                said: color!(0x1D3347),
            },
            Self::Contrast => Colors {
                background: color!(0x000000),
                card: color!(0x000000),
                ink: color!(0xFFFFFF),
                muted: color!(0xFFFFFF),
                primary: color!(0xFFE200),
                on_primary: color!(0x000000),
                line: color!(0xFFE200),
                accent: color!(0xFFE200),
                tint: color!(0x000000),
                said: color!(0x3D3600),
            },
        }
    }
}

/// The colours of a palette.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colors {
    /// Behind everything.
    pub background: Color,
    /// Surface of buttons, tiles and panels.
    pub card: Color,
    /// Text.
    pub ink: Color,
    /// Text of lesser weight.
    pub muted: Color,
    /// Buttons that go on, and the current place.
    pub primary: Color,
    /// Text on [`Colors::primary`].
    pub on_primary: Color,
    /// Borders and rules.
    pub line: Color,
    /// The focus ring's inner half and the dots under glossary words; never text.
    pub accent: Color,
    /// Quiet surface behind a picture.
    pub tint: Color,
    /// Behind what is being read aloud.
    pub said: Color,
}

/// What iced calls a theme: the palette, and what all widgets must know to draw themselves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Theme {
    /// The colours in use.
    pub palette: Palette,
    /// Whether the focus ring shows: it does from the first key until the next touch.
    pub focus_visible: bool,
    /// Pixels of this window per pixel of the design.
    pub unit: f32,
    /// Counts the changes of screen and language. Its three lowest bits turn the lowest bits of the
    /// background, so that iced repaints everything: its damage tracking misses marks that tall
    /// scripts draw outside their line, and dots of the old language would stay on the screen.
    /// One bit would not do: two changes may fall into one frame.
    pub repaint: u8,
}

impl Theme {
    /// The colours of the palette.
    pub fn colors(&self) -> Colors {
        self.palette.colors()
    }
}

impl Theme {
    /// The colour behind everything, which turns with [`Theme::repaint`]. It is painted as a part of the
    /// screen: iced compares the window's own background with that of the last frame only, and where
    /// the window has two buffers by turns (Wayland), every second one would keep what was there.
    pub fn ground(&self) -> Color {
        let [red, green, blue, _] = self.colors().background.into_rgba8();
        let bit = |n: u8| self.repaint >> n & 1;
        Color::from_rgb8(red ^ bit(2), green ^ bit(1), blue ^ bit(0))
    }
}

impl iced::theme::Base for Theme {
    fn default(_preference: iced::theme::Mode) -> Self {
        Self {
            palette: Palette::default(),
            focus_visible: false,
            unit: 1.0,
            repaint: 0,
        }
    }

    fn mode(&self) -> iced::theme::Mode {
        match self.palette {
            Palette::Paper => iced::theme::Mode::Light,
            Palette::Night | Palette::Contrast => iced::theme::Mode::Dark,
        }
    }

    fn base(&self) -> iced::theme::Style {
        let colors = self.colors();
        iced::theme::Style {
            background_color: colors.background,
            text_color: colors.ink,
        }
    }

    fn palette(&self) -> Option<iced::theme::Palette> {
        None
    }

    fn name(&self) -> &str {
        self.palette.id()
    }
}

impl iced::widget::container::Catalog for Theme {
    type Class<'a> = iced::widget::container::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| iced::widget::container::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> iced::widget::container::Style {
        class(self)
    }
}

/// The five steps of text size, as parts of the design's.
pub const TEXT_STEPS: [f32; 5] = [0.85, 1.0, 1.25, 1.5, 2.0];

/// How large a pixel is, and from how far it is seen, where the clinic has measured both.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Physical {
    /// Pixels of the window in a millimetre of the screen.
    pub px_per_mm: f32,
    /// Distance of the eyes from the screen, in mm.
    pub viewing_distance_mm: f32,
}

/// Turns sizes of the design into pixels of this window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The window, in logical pixels.
    pub window: Size,
    /// Pixels of this window per pixel of the design.
    pub unit: f32,
    /// Pixels of this window in a millimetre of the screen: measured, or 96 to the inch.
    pub px_per_mm: f32,
    step: usize,
    text: f32,
    controls: f32,
    smallest: f32,
}

impl Scale {
    /// The scale for a window, a step of text size (1 to 5) and, where the clinic gave them, the
    /// screen's millimetres.
    pub fn new(window: Size, step: u8, physical: Option<Physical>) -> Self {
        let (width, height) = if window.width < window.height {
            (1080.0, 1920.0)
        } else {
            (1920.0, 1080.0)
        };
        let unit = (window.width / width).min(window.height / height).max(0.3);
        let step = usize::from(step.clamp(1, 5)) - 1;
        let px_per_mm = physical.map_or(PX_PER_MM, |physical| physical.px_per_mm);
        let capital = physical.map_or(CAPITAL_MM, Physical::capital_mm);
        let designed = |capital: f32| capital / CAPITAL * px_per_mm / unit;
        let body = (designed(capital) / BODY).clamp(1.0, LARGEST);
        // On a small screen the body is large already: twice that would leave two words a line.
        let largest = (body * 2.0).min(LARGEST).max(body * 1.25);
        let text = match TEXT_STEPS[step] {
            small if small <= 1.0 => body * small,
            large => body + (largest - body) * (large - 1.0),
        };
        let smallest = physical.map_or(SMALLEST, |_| designed(CAPITAL_MM));
        Self {
            window,
            unit,
            px_per_mm,
            step,
            text,
            controls: text.clamp(1.0, 1.3),
            smallest: smallest.clamp(SMALLEST, SMALLEST * 2.0),
        }
    }

    /// A length of the design, in whole pixels.
    pub fn px(&self, design: f32) -> f32 {
        (design * self.unit).round().max(1.0)
    }

    /// A side of a touch target, in whole pixels: as designed, and at least 15 mm.
    pub fn target(&self, design: f32) -> f32 {
        self.px(design).max((TARGET_MM * self.px_per_mm).ceil())
    }

    /// The space between touch targets, in whole pixels: as designed, and at least 5 mm.
    pub fn apart(&self, design: f32) -> f32 {
        self.px(design).max((APART_MM * self.px_per_mm).ceil())
    }

    /// A size of text that grows with the patient's choice, in pixels.
    pub fn text(&self, design: f32) -> f32 {
        (design * self.text).max(self.smallest) * self.unit
    }

    /// A size of a heading, which grows less than the words below it so that it leaves them room, in
    /// pixels.
    pub fn heading(&self, design: f32) -> f32 {
        let growth = 1.0 + (self.text - 1.0) * 0.6;
        (design * growth).max(self.smallest) * self.unit
    }

    /// A size of text on controls, which grow less so that they stay on the screen, in pixels.
    pub fn label(&self, design: f32) -> f32 {
        (design * self.controls).max(self.smallest) * self.unit
    }

    /// The size below which no text goes, in pixels.
    pub fn smallest(&self) -> f32 {
        self.smallest * self.unit
    }

    /// Whether the window is taller than wide.
    pub fn portrait(&self) -> bool {
        self.window.width < self.window.height
    }

    /// How much larger than designed words are.
    pub fn growth(&self) -> f32 {
        self.text
    }

    /// Whether the patient can choose no larger text.
    pub fn is_largest(&self) -> bool {
        self.step + 1 == TEXT_STEPS.len()
    }

    /// Whether letters are so large that words need the whole width: at the two largest sizes,
    /// or sooner on a small screen.
    pub fn large_print(&self) -> bool {
        self.text >= 1.45
    }
}

impl Physical {
    /// Height of a capital H at text size 2, in mm: 0.7 degrees at the reading distance, and never
    /// under 4.8 (EN 301 549 v3.2.1, 5.1.4; 36 CFR 1194, 402.4).
    fn capital_mm(self) -> f32 {
        (self.viewing_distance_mm * 0.7_f32.to_radians().tan()).max(CAPITAL_MM)
    }
}

/// No capital H of body text is lower at text size 2, in mm.
const CAPITAL_MM: f32 = 4.8;
/// No text grows more than this by itself, in parts of the design's.
const LARGEST: f32 = 2.6;
/// The least side of a touch target, in mm.
pub const TARGET_MM: f32 = 15.0;
/// The least space between two touch targets, in mm.
const APART_MM: f32 = 5.0;
/// Where nobody has measured the screen: 96 pixels to the inch.
pub const PX_PER_MM: f32 = 96.0 / 25.4;
/// Height of a capital H of Atkinson Hyperlegible Next, in parts of the text's size.
const CAPITAL: f32 = 0.668;

/// Body text.
pub const BODY: f32 = 44.0;
/// Heading of a card.
pub const HEADING: f32 = 76.0;
/// Heading of a panel, a tile or a glossary word.
pub const TITLE: f32 = 44.0;
/// Labels of buttons.
pub const LABEL: f32 = 36.0;
/// Remarks.
pub const SMALL: f32 = 34.0;
/// No text is smaller, whatever the patient chose.
pub const SMALLEST: f32 = 32.0;
/// Space between neighbours.
pub const GAP: f32 = 24.0;
/// Space at the window's edge.
pub const MARGIN: f32 = 48.0;
/// Width of borders.
pub const BORDER: f32 = 3.0;
/// Corner radius of buttons.
pub const RADIUS: f32 = 22.0;
/// Height of the buttons of the top bar.
pub const TOOL: f32 = 84.0;
/// Height of Back and Next.
pub const STEP_BUTTON: f32 = 100.0;
/// The focus ring: its inner part in the accent, its outer in ink.
pub const RING: (f32, f32) = (6.0, 7.0);
