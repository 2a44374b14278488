use std::rc::Rc;
use std::time::Duration;

use log::{error, info};
use proxy_wasm::traits::{Context, HttpContext, RootContext};
use proxy_wasm::types::{Action, ContextType, LogLevel};
use serde_json::Value;

/// The header that tells the upstream who asks. Only the service sets it.
const USER: &str = "x-user";
const TIMEOUT: Duration = Duration::from_secs(1);

proxy_wasm::main! {{
    proxy_wasm::set_log_level(LogLevel::Info);
    proxy_wasm::set_root_context(|_| Box::new(Plugin { service: Rc::new(Service::from_json(&Value::Null)) }));
}}

/// Who is asked, as the proxy's configuration says.
struct Service {
    cluster: String,
    path: String,
}

impl Service {
    /// Reads by hand: a derived reader of serde's makes the module larger.
    fn from_json(json: &Value) -> Self {
        let text = |key: &str, otherwise: &str| json[key].as_str().unwrap_or(otherwise).to_string();
        Self {
            cluster: text("cluster", "authorization"),
            path: text("path", "/check"),
        }
    }
}

/// One for each configuration of the plugin.
struct Plugin {
    service: Rc<Service>,
}

impl Context for Plugin {}

impl RootContext for Plugin {
    fn on_configure(&mut self, _size: usize) -> bool {
        if let Some(bytes) = self.get_plugin_configuration() {
            match serde_json::from_slice(&bytes) {
                Ok(json) => self.service = Rc::new(Service::from_json(&json)),
                Err(fault) => {
                    error!("the configuration: {fault}");
                    return false;
                }
            }
        }
        info!("asking {}{}", self.service.cluster, self.service.path);
        true
    }

    fn get_type(&self) -> Option<ContextType> {
        Some(ContextType::HttpContext)
    }

    fn create_http_context(&self, _context_id: u32) -> Option<Box<dyn HttpContext>> {
        Some(Box::new(Stream {
            service: Rc::clone(&self.service),
        }))
    }
}

/// One for each request.
struct Stream {
    service: Rc<Service>,
}

impl Context for Stream {
    fn on_http_call_response(
        &mut self,
        _token: u32,
        _headers: usize,
        body: usize,
        _trailers: usize,
    ) {
        // Without an answer in time there is no status.
        match self.get_http_call_response_header(":status").as_deref() {
            Some("200") => {
                let user = self.get_http_call_response_header(USER);
                self.set_http_request_header(USER, user.as_deref());
                self.resume_http_request();
            }
            Some("401") => self.refuse(401, self.get_http_call_response_body(0, body)),
            Some("403") => self.refuse(403, self.get_http_call_response_body(0, body)),
            status => {
                error!("{} answers {status:?}", self.service.cluster);
                self.refuse(503, None);
            }
        }
    }
}

impl HttpContext for Stream {
    fn on_http_request_headers(&mut self, _count: usize, _end_of_stream: bool) -> Action {
        self.set_http_request_header(USER, None);
        let credentials = self
            .get_http_request_header("authorization")
            .unwrap_or_default();
        let path = self.get_http_request_header(":path").unwrap_or_default();
        let Service {
            cluster,
            path: check,
        } = &*self.service;
        let headers = vec![
            (":method", "GET"),
            (":path", check),
            (":authority", cluster),
            ("authorization", &credentials),
            ("x-original-path", &path),
        ];
        if let Err(status) = self.dispatch_http_call(cluster, headers, None, vec![], TIMEOUT) {
            error!("{cluster} cannot be asked: {status:?}");
            self.refuse(503, None);
        }
        // Until on_http_call_response.
        Action::Pause
    }
}

impl Stream {
    fn refuse(&self, status: u32, body: Option<Vec<u8>>) {
        self.send_http_response(status, vec![], body.as_deref());
    }
}
