use std::rc::Rc;
use std::time::UNIX_EPOCH;

use proxy_wasm::hostcalls;
use proxy_wasm::traits::{Context, HttpContext, RootContext};
use proxy_wasm::types::{Action, ContextType, LogLevel, MetricType, Status};
use serde_json::Value;

proxy_wasm::main! {{
    proxy_wasm::set_log_level(LogLevel::Info);
    proxy_wasm::set_root_context(|_| Box::new(Plugin { quota: Rc::default() }));
}}

#[derive(Default)]
struct Quota {
    /// The header that tells one client from another.
    header: String,
    per_minute: u64,
    allowed: u32,
    refused: u32,
}

struct Plugin {
    quota: Rc<Quota>,
}

impl Context for Plugin {}

impl RootContext for Plugin {
    fn on_configure(&mut self, _size: usize) -> bool {
        let bytes = self.get_plugin_configuration().unwrap_or_default();
        let json: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        let counter = |name| hostcalls::define_metric(MetricType::Counter, name);
        let (Ok(allowed), Ok(refused)) = (counter("quota.allowed"), counter("quota.refused"))
        else {
            return false;
        };
        self.quota = Rc::new(Quota {
            header: json["header"].as_str().unwrap_or("x-api-key").to_string(),
            per_minute: json["perMinute"].as_u64().unwrap_or(60),
            allowed,
            refused,
        });
        true
    }

    fn get_type(&self) -> Option<ContextType> {
        Some(ContextType::HttpContext)
    }

    fn create_http_context(&self, _context_id: u32) -> Option<Box<dyn HttpContext>> {
        Some(Box::new(Stream {
            quota: Rc::clone(&self.quota),
        }))
    }
}

struct Stream {
    quota: Rc<Quota>,
}

impl Context for Stream {}

impl HttpContext for Stream {
    fn on_http_request_headers(&mut self, _count: usize, _end_of_stream: bool) -> Action {
        let client = self
            .get_http_request_header(&self.quota.header)
            .unwrap_or_default();
        let since = self
            .get_current_time()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let used = self.count(&format!("quota.{client}"), since.as_secs() / 60);
        if used > self.quota.per_minute {
            measure(self.quota.refused);
            let retry = (60 - since.as_secs() % 60).to_string();
            self.send_http_response(
                429,
                vec![("retry-after", &retry)],
                Some(b"too many requests"),
            );
            return Action::Pause;
        }
        measure(self.quota.allowed);
        Action::Continue
    }
}

impl Stream {
    /// Counts a request in data that all of the proxy's threads share, and tells how many there were in this minute.
    fn count(&self, key: &str, minute: u64) -> u64 {
        loop {
            let (data, version) = self.get_shared_data(key);
            let used = data.and_then(|data| used_in(minute, &data)).unwrap_or(0) + 1;
            let record = [minute.to_le_bytes(), used.to_le_bytes()].concat();
            match self.set_shared_data(key, Some(&record), version) {
                // Another thread was faster.
                Err(Status::CasMismatch) => continue,
                _ => return used,
            }
        }
    }
}

/// The count of a record, unless that is of an earlier minute.
fn used_in(minute: u64, record: &[u8]) -> Option<u64> {
    let of = |bytes: &[u8]| Some(u64::from_le_bytes(bytes.try_into().ok()?));
    if of(record.get(..8)?)? == minute {
        of(record.get(8..)?)
    } else {
        None
    }
}

fn measure(counter: u32) {
    // Nothing depends on a number that is missing.
    let _ = hostcalls::increment_metric(counter, 1);
}
