//! The X server of this session: what it offers, the scale of its windows, and a window that stays
//! fullscreen.

mod fullscreen;
// The environment is the only way to give winit another scale.
#[allow(unsafe_code)]
mod scale;
mod server;

pub(super) use fullscreen::keep_fullscreen;
pub(super) use server::XServer;
