//! The films as files.

use fluoroscopy_kiosk::film::{self, Painter};
use png::{Decoder, DisposeOp};

use super::PAGES;

/// The most that a pixel may differ from what the kiosk shows, of 255: where one part dissolves into the next,
/// colours lie beside the ramp that the file has.
const TOLERANCE: u8 = 16;

#[test]
fn a_film_is_what_the_kiosk_shows_from_beginning_to_end() {
    for film in film::all() {
        let bytes = &PAGES[&format!("films/{}-moving.png", film.id)];
        let mut decoder = Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::ALPHA);
        let mut reader = decoder.read_info().expect("a PNG file");
        let (width, height) = reader.info().size();
        let control = reader.info().animation_control.expect("it is animated");
        assert_eq!(control.num_plays, 0, "{} plays in a loop", film.id);
        let mut painter = Painter::new(film, width as usize, height as usize);
        let mut shown = vec![0; (width * height * 4) as usize];
        let mut buffer = vec![0; reader.output_buffer_size().expect("it has a size")];
        let mut time_s = 0.0;
        for number in 0..control.num_frames {
            reader.next_frame(&mut buffer).expect("it has the frame");
            let frame = *reader.info().frame_control().expect("it is a frame");
            assert_eq!(frame.dispose_op, DisposeOp::None);
            for (row, line) in buffer.chunks_exact(4 * frame.width as usize).enumerate() {
                let row = row as u32;
                if row >= frame.height {
                    break;
                }
                let at = 4 * ((frame.y_offset + row) * width + frame.x_offset) as usize;
                let under = shown[at..].chunks_exact_mut(4);
                for (under, over) in under.zip(line.chunks_exact(4)).filter(|it| it.1[3] > 0) {
                    under.copy_from_slice(over);
                }
            }
            let painted = &painter.frame(time_s).rgba;
            let worst = shown.iter().zip(painted).map(|(a, b)| a.abs_diff(*b)).max();
            assert!(
                worst <= Some(TOLERANCE),
                "{}, frame {number} at {time_s} s: differs by {worst:?}; see src/site/animation.rs",
                film.id
            );
            time_s += f32::from(frame.delay_num) / f32::from(frame.delay_den);
        }
        assert!(
            (time_s - film.loop_s()).abs() < 0.11,
            "{}: {time_s} s",
            film.id
        );
        assert!(
            bytes.len() < 4_000_000,
            "{}: {} bytes",
            film.id,
            bytes.len()
        );
    }
}
