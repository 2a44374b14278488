use std::rc::Rc;
use std::time::{Duration, UNIX_EPOCH};

use log::{error, warn};
use proxy_wasm::traits::{Context, HttpContext, RootContext};
use proxy_wasm::types::{Action, ContextType, LogLevel};
use serde_json::Value;

/// The header that tells the upstream who asks.
const USER: &str = "x-user";
const TIMEOUT: Duration = Duration::from_secs(2);

proxy_wasm::main! {{
    proxy_wasm::set_log_level(LogLevel::Info);
    proxy_wasm::set_root_context(|_| Box::new(Plugin { service: Rc::default() }));
}}

/// An OAuth token introspection endpoint (RFC 7662).
#[derive(Default)]
struct Service {
    cluster: String,
    path: String,
    /// For how long an answer holds.
    seconds: u64,
}

struct Plugin {
    service: Rc<Service>,
}

impl Context for Plugin {}

impl RootContext for Plugin {
    fn on_configure(&mut self, _size: usize) -> bool {
        let bytes = self.get_plugin_configuration().unwrap_or_default();
        let json: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        let text = |key: &str, otherwise: &str| json[key].as_str().unwrap_or(otherwise).to_string();
        self.service = Rc::new(Service {
            cluster: text("cluster", "identity"),
            path: text("path", "/introspect"),
            seconds: json["seconds"].as_u64().unwrap_or(60),
        });
        true
    }

    fn get_type(&self) -> Option<ContextType> {
        Some(ContextType::HttpContext)
    }

    fn create_http_context(&self, _context_id: u32) -> Option<Box<dyn HttpContext>> {
        Some(Box::new(Stream {
            service: Rc::clone(&self.service),
            token: String::new(),
        }))
    }
}

struct Stream {
    service: Rc<Service>,
    token: String,
}

impl Context for Stream {
    fn on_http_call_response(
        &mut self,
        _token: u32,
        _headers: usize,
        size: usize,
        _trailers: usize,
    ) {
        // Without an answer in time there is no status.
        let status = self.get_http_call_response_header(":status");
        if status.as_deref() != Some("200") {
            error!("{} answers {status:?}", self.service.cluster);
            return self.send_http_response(503, vec![], None);
        }
        let body = self
            .get_http_call_response_body(0, size)
            .unwrap_or_default();
        let json: Value = serde_json::from_slice(&body).unwrap_or_default();
        if json["active"] != true {
            return self.refuse();
        }
        let user = json["username"].as_str().unwrap_or_default();
        self.remember(user);
        self.set_http_request_header(USER, Some(user));
        self.resume_http_request();
    }
}

impl HttpContext for Stream {
    fn on_http_request_headers(&mut self, _count: usize, _end_of_stream: bool) -> Action {
        let header = self
            .get_http_request_header("authorization")
            .unwrap_or_default();
        let Some(token) = header.strip_prefix("Bearer ") else {
            self.refuse();
            return Action::Pause;
        };
        self.token = token.to_string();
        if let Some(user) = self.recall() {
            self.set_http_request_header(USER, Some(&user));
            return Action::Continue;
        }
        let Service { cluster, path, .. } = &*self.service;
        let headers = vec![
            (":method", "POST"),
            (":path", path),
            (":authority", cluster),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let body = format!("token={}", encode(&self.token));
        let asked =
            self.dispatch_http_call(cluster, headers, Some(body.as_bytes()), vec![], TIMEOUT);
        if let Err(status) = asked {
            error!("{cluster} cannot be asked: {status:?}");
            self.send_http_response(503, vec![], None);
        }
        Action::Pause
    }
}

impl Stream {
    fn refuse(&self) {
        self.send_http_response(401, vec![("www-authenticate", "Bearer")], None);
    }

    /// Whose token it is, as far as one of the proxy's threads has asked not long ago.
    fn recall(&self) -> Option<String> {
        let record = self.get_shared_data(&self.key()).0?;
        let until = u64::from_le_bytes(record.get(..8)?.try_into().ok()?);
        (until > self.now()).then(|| String::from_utf8_lossy(&record[8..]).into_owned())
    }

    fn remember(&self, user: &str) {
        let until = self.now() + self.service.seconds;
        let record = [&until.to_le_bytes(), user.as_bytes()].concat();
        if let Err(status) = self.set_shared_data(&self.key(), Some(&record), None) {
            warn!("the answer is not kept: {status:?}");
        }
    }

    fn key(&self) -> String {
        format!("token.{}", self.token)
    }

    /// Seconds since 1970.
    fn now(&self) -> u64 {
        let time = self.get_current_time().duration_since(UNIX_EPOCH);
        time.unwrap_or_default().as_secs()
    }
}

/// Escapes what has a meaning of its own in a form.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
