//! All colours and sizes of the kiosk. Sizes are in px of the design, which is 1920x1080; [`Scale`]
//! converts them to px of the window.

mod scale;

use iced::{Color, color};

pub use scale::{PX_PER_MM, Physical, SCREEN_WIDTHS_MM, Scale, TARGET_MM, TEXT_STEPS};

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
                pressed: color!(0x7DB8DA),
                line: color!(0x6B8496),
                accent: color!(0xF2A541),
                tint: color!(0xEFF5F8),
                said: color!(0xEFF5F8),
                sentence: color!(0xC9E2EF),
                alarm: color!(0x9F1220),
                on_alarm: color!(0xFFFFFF),
            },
            Self::Night => Colors {
                background: color!(0x0D1822),
                card: color!(0x16283A),
                ink: color!(0xF5F2EA),
                muted: color!(0xC4D2DC),
                primary: color!(0x8CD0EE),
                on_primary: color!(0x08202E),
                pressed: color!(0x2A5478),
                line: color!(0x6F8DA8),
                accent: color!(0xF2A541),
                tint: color!(0x1D3347),
                said: color!(0x1D3347),
                sentence: color!(0x2F5272),
                alarm: color!(0xFFB4A6),
                on_alarm: color!(0x2B0805),
            },
            Self::Contrast => Colors {
                background: color!(0x000000),
                card: color!(0x000000),
                ink: color!(0xFFFFFF),
                muted: color!(0xFFFFFF),
                primary: color!(0xFFE200),
                on_primary: color!(0x000000),
                pressed: color!(0x635A00),
                line: color!(0xFFE200),
                accent: color!(0xFFE200),
                tint: color!(0x000000),
                said: color!(0x3D3600),
                sentence: color!(0x5E5300),
                alarm: color!(0xFFFFFF),
                on_alarm: color!(0x000000),
            },
        }
    }
}

/// A colour as red, green and blue from 0 to 1, for readers that know nothing of iced.
pub const fn rgb(color: Color) -> [f32; 3] {
    [color.r, color.g, color.b]
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
    /// Secondary text.
    pub muted: Color,
    /// Primary buttons, what is chosen, and the current page.
    pub primary: Color,
    /// Text on [`Colors::primary`].
    pub on_primary: Color,
    /// Surface of a button while it is held down.
    pub pressed: Color,
    /// Borders and rules.
    pub line: Color,
    /// Inner part of the focus ring, and the dots under glossary words; never text.
    pub accent: Color,
    /// Surface behind a picture.
    pub tint: Color,
    /// Behind what is being read aloud.
    pub said: Color,
    /// Behind the sentence of it that is being read aloud.
    pub sentence: Color,
    /// Behind what tells to call the emergency number, and around its signs.
    pub alarm: Color,
    /// Text and icons on [`Colors::alarm`].
    pub on_alarm: Color,
}

/// The iced theme: the palette, and what else all widgets need to draw themselves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Theme {
    /// The colours in use.
    pub palette: Palette,
    /// Whether the focus ring is drawn: from the first key until the next touch.
    pub focus_visible: bool,
    /// Whether the layout runs from right to left.
    pub mirrored: bool,
    /// Pixels of this window per pixel of the design.
    pub unit: f32,
    /// Whether the screen has more below what is shown of it.
    pub more_below: bool,
    /// Counts the changes of screen and language. Its three lowest bits flip the lowest bits of the
    /// background, so that iced repaints everything: its damage tracking misses marks that tall
    /// scripts draw outside their line, and dots of the old language would stay on the screen.
    /// One bit is not enough: two changes may fall into one frame.
    pub repaint: u8,
}

impl Theme {
    /// The colours of the palette.
    pub fn colors(&self) -> Colors {
        self.palette.colors()
    }

    /// How opaque drawings are on the dark surface behind them, from 0 to 1: their white grounds would dazzle at
    /// night. Films are dark themselves.
    pub fn drawing_opacity(&self) -> f32 {
        match self.palette {
            Palette::Night => 0.84,
            Palette::Paper | Palette::Contrast => 1.0,
        }
    }

    /// The colour behind everything, which changes with [`Theme::repaint`]. As the window's own background it
    /// makes iced repaint the frame in one piece. iced compares it with the last frame only: where the window
    /// alternates between two buffers (Wayland), `repaint_with` makes it repaint the other one too.
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
            mirrored: false,
            unit: 1.0,
            more_below: false,
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
            background_color: self.ground(),
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
/// Minimum size of text, whatever the patient chose.
pub const SMALLEST: f32 = 32.0;
/// Space between neighbours.
pub const GAP: f32 = 24.0;
/// Space at the edge of the window.
pub const MARGIN: f32 = 48.0;
/// Width of borders.
pub const BORDER: f32 = 3.0;
/// Corner radius of buttons.
pub const RADIUS: f32 = 22.0;
/// Diameter of the check mark at the corner of what is chosen.
pub const CHECK: f32 = 40.0;
/// Height of the buttons of the top bar.
pub const TOOL: f32 = 84.0;
/// Height of Back and Next.
pub const STEP_BUTTON: f32 = 100.0;
/// Widths of the two parts of the focus ring: the inner in the accent, the outer in ink.
pub const RING: (f32, f32) = (6.0, 7.0);
