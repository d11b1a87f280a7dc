//! Some lines of a paragraph, without the others, whose ink reaches between them.
//!
//! A scroll area shows whole lines. The strokes of a tall script reach into the line above and the line
//! below, so that a cut between two lines would leave slivers of the one that is not shown.

use std::ops::Range;
use std::sync::Arc;

use iced::advanced::graphics::text::cosmic_text::{Buffer, Scroll};
use iced::advanced::graphics::text::{Paragraph, Raw, Renderer as _, font_system};
use iced::{Color, Point, Rectangle, Vector};

/// Lines that differ by less than this, in px, from what is shown are whole.
const TOLERANCE: f32 = 1.0;

/// Which lines of a paragraph an area shows, and how far their ink may reach, in px of the window.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shown {
    pub(super) lines: Range<usize>,
    pub(super) clip: Rectangle,
}

/// The lines of a paragraph at a place that `viewport` shows, all or in part. Ink of a whole line may reach out
/// of the viewport by `reach` px; a line that is cut, as under a finger that drags, ends there.
pub(super) fn shown(
    paragraph: &Paragraph,
    origin: Point,
    viewport: Rectangle,
    reach: f32,
) -> Option<Shown> {
    let (top, bottom) = (
        viewport.y - origin.y,
        viewport.y + viewport.height - origin.y,
    );
    let runs = paragraph.buffer().layout_runs().enumerate();
    let in_sight = runs.filter(|(_, run)| {
        let end = run.line_top + run.line_height;
        end > top + TOLERANCE && run.line_top < bottom - TOLERANCE
    });
    let in_sight: Vec<_> = in_sight.collect();
    let (first, last) = in_sight.first().zip(in_sight.last())?;
    let above = match first.1.line_top >= top - TOLERANCE {
        true => reach,
        false => 0.0,
    };
    let below = match last.1.line_top + last.1.line_height <= bottom + TOLERANCE {
        true => reach,
        false => 0.0,
    };
    let clip = Rectangle {
        y: viewport.y - above,
        height: viewport.height + above + below,
        ..viewport
    };
    Some(Shown {
        lines: first.0..last.0 + 1,
        clip,
    })
}

/// Some lines of a paragraph.
#[derive(Debug)]
pub(super) struct Part {
    lines: Range<usize>,
    buffer: Arc<Buffer>,
    /// Where the buffer begins, from the top of the paragraph, in px.
    top: f32,
}

impl Part {
    /// Some lines of a paragraph; `None` if it has no such lines.
    pub(super) fn of(paragraph: &Paragraph, lines: Range<usize>) -> Option<Self> {
        let mut buffer = paragraph.buffer().clone();
        // What cosmic-text compares with the edges of a buffer: the heights of the font around the base line.
        let set = buffer.lines.iter().filter_map(|line| line.layout_opt());
        let edges: Vec<(f32, f32)> = paragraph
            .buffer()
            .layout_runs()
            .zip(set.flatten())
            .map(|(run, it)| (run.line_y - it.max_ascent, run.line_y + it.max_descent))
            .collect();
        let top = match lines.start.checked_sub(1) {
            Some(before) => edges.get(before)?.1 + 0.5,
            None => 0.0,
        };
        let end = edges.get(lines.end).map(|after| after.0 - top - 0.5);
        let (width, _) = buffer.size();
        let mut system = font_system().write().ok()?;
        buffer.set_size(system.raw(), width, Some(end.unwrap_or(f32::INFINITY)));
        buffer.set_scroll(Scroll::new(0, top, 0.0));
        Some(Self {
            lines,
            buffer: Arc::new(buffer),
            top,
        })
    }

    pub(super) fn lines(&self) -> &Range<usize> {
        &self.lines
    }

    /// Draws the lines of a paragraph that stands at `origin`.
    pub(super) fn draw(
        &self,
        renderer: &mut iced::Renderer,
        origin: Point,
        color: Color,
        clip_bounds: Rectangle,
    ) {
        renderer.fill_raw(Raw {
            buffer: Arc::downgrade(&self.buffer),
            position: origin + Vector::new(0.0, self.top),
            color,
            clip_bounds,
        });
    }
}
