//! The scale of an X11 window. winit takes it from settings of the session, unchecked.

use std::ops::RangeInclusive;

use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _};
use x11rb::resource_manager;

use super::server::XServer;

/// The environment variable from which winit takes the scale before all else.
const VARIABLE: &str = "WINIT_X11_SCALE_FACTOR";

/// The scales that make sense: letters of half the size, and eight times the size.
const SENSIBLE: RangeInclusive<f64> = 0.5..=8.0;

/// The resolution at which the scale is 1 (`Xft.dpi`).
const DPI: f64 = 96.0;

impl XServer {
    /// Makes the scale 1 if it makes no sense, and logs what it was.
    pub(in crate::shell::system) fn mend_scale(&self) {
        let told = std::env::var(VARIABLE).ok().filter(|it| !it.is_empty());
        let (source, value, scale) = match told {
            Some(value) if value.eq_ignore_ascii_case("randr") => return,
            Some(value) => (VARIABLE, value.clone(), value.parse().unwrap_or(f64::NAN)),
            None => match self.xsettings_dpi() {
                Some(dpi) => ("Xft/DPI of XSETTINGS", dpi.to_string(), dpi / DPI),
                None => match self.xft_dpi() {
                    Some((value, dpi)) => ("Xft.dpi", value, dpi / DPI),
                    None => return,
                },
            },
        };
        if SENSIBLE.contains(&scale) {
            return;
        }
        tracing::warn!(
            "{source}: {value} makes no sense; the scale is 1; give Xft.dpi from 48 to 768, or \
             {VARIABLE} from 0.5 to 8"
        );
        // SAFETY: of the threads that run by now, none reads the environment but through Rust's
        // standard library, which locks it.
        unsafe { std::env::set_var(VARIABLE, "1") };
    }

    /// The X resource `Xft.dpi`, as it is written and as a number, if winit reads it as one.
    fn xft_dpi(&self) -> Option<(String, f64)> {
        let database = resource_manager::new_from_default(&self.connection).ok()?;
        let value = database.get_string("Xft.dpi", "")?;
        Some((value.to_owned(), value.parse().ok()?))
    }

    /// `Xft/DPI` of the settings daemon of a desktop, in dots per inch.
    fn xsettings_dpi(&self) -> Option<f64> {
        const NAME: &[u8] = b"Xft/DPI";
        /// The name is padded to eight bytes; a serial number of four follows it.
        const VALUE: usize = 8 + 4;

        let x = &self.connection;
        let atom = |name: &str| {
            let cookie = x.intern_atom(false, name.as_bytes()).ok()?;
            Some(cookie.reply().ok()?.atom)
        };
        let selection = atom(&format!("_XSETTINGS_S{}", self.screen))?;
        let owner = x.get_selection_owner(selection).ok()?.reply().ok()?.owner;
        let settings = atom("_XSETTINGS_SETTINGS")?;
        let property = x.get_property(false, owner, settings, AtomEnum::ANY, 0, u32::MAX);
        let data = property.ok()?.reply().ok()?.value;
        let at = data.windows(NAME.len()).position(|it| it == NAME)?;
        let bytes = data.get(at + VALUE..)?.first_chunk::<4>()?;
        // In 1024ths (XSETTINGS registry), in the byte order of this machine, as winit reads it.
        Some(f64::from(i32::from_ne_bytes(*bytes)) / 1024.0)
    }
}
