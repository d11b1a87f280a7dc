//! A timer as a subscription.

use std::time::Instant;

use iced::Subscription;

/// Fires once at an instant.
pub(super) fn once_at(due: Option<Instant>) -> Subscription<Instant> {
    due.map_or_else(Subscription::none, |due| {
        Subscription::run_with(due, |due| {
            iced::futures::stream::once(async_io::Timer::at(*due))
        })
    })
}
