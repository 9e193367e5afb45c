# SPDX-License-Identifier: GPL-3.0-or-later
"""The server that journeys go to, and what is watched while they go: errors, refusals, headers."""

import contextlib
import dataclasses
import pathlib
import re
import subprocess
import tempfile
import threading
import time

STATUS_MESSAGE = re.compile(r"the server responded with a status of (\d+)")
# The page sees what it breaks of its own policy, also when the browser says nothing of it.
POLICY_WATCH = """document.addEventListener("securitypolicyviolation", event =>
  console.error(`broken policy: ${event.violatedDirective} ${event.blockedURI}`))"""


@contextlib.contextmanager
def served(binary, data):
    """Starts the server on a free port with a store of its own, and yields its address."""
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [binary, "--data", data, "--port", "0", "--database", f"{folder}/what-ifs.sqlite"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            # A server that hangs is ended, which ends its output.
            patience = threading.Timer(60, server.kill)
            patience.start()
            line = server.stdout.readline()
            patience.cancel()
            address = re.search(r"http://\S+", line)
            if not address:
                server.kill()
                raise SystemExit(f"the server gives no address: {line}{server.stderr.read()}")
            yield address[0].rstrip("/")
        finally:
            server.terminate()
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()


@dataclasses.dataclass
class Trip:
    """One journey: where it goes, and what it found wrong."""

    name: str
    playwright: object
    browser: object
    address: str
    artefacts: pathlib.Path
    chromium: str
    problems: list = dataclasses.field(default_factory=list)
    expected: set = dataclasses.field(default_factory=set)
    contexts: list = dataclasses.field(default_factory=list)

    def fault(self, text):
        """Writes down what is wrong."""
        if text not in self.problems:
            self.problems.append(text)

    def expect(self, truth, text):
        """Writes down what is wrong unless it holds, and tells whether it holds."""
        if not truth:
            self.fault(text)
        return truth

    @contextlib.contextmanager
    def refusing(self, *statuses):
        """Within, answers with these statuses are what is wanted; at least one must come."""
        self.expected, before = set(statuses), self.expected
        self.seen = False
        try:
            yield
            self.expect(self.seen, f"no answer has the status {statuses}")
        finally:
            self.expected = before

    def open(self, path=None, **options):
        """Opens a page in a context of its own that nothing wrong goes unseen in."""
        options.setdefault("viewport", {"width": 1440, "height": 1000})
        options.setdefault("locale", "da-DK")
        context = self.browser.new_context(**options)
        context.set_default_timeout(10_000)
        context.add_init_script(POLICY_WATCH)
        context.on("console", self.on_console)
        context.on("weberror", lambda error: self.fault(f"a script fails: {error.error}"))
        context.on("requestfailed", self.on_failure)
        context.on("response", self.on_response)
        self.contexts.append(context)
        page = context.new_page()
        if path is not None:
            page.goto(self.address + path)
        return page

    def on_console(self, message):
        """The status of an answer is judged where the answer is seen."""
        if message.type in ("error", "warning") and not STATUS_MESSAGE.search(message.text):
            self.fault(f"the browser says: {message.text}")

    def on_failure(self, request):
        # A page that is left takes its requests with it.
        if request.failure != "net::ERR_ABORTED":
            self.fault(f"{request.method} {request.url} fails: {request.failure}")

    def on_response(self, response):
        path = response.url.removeprefix(self.address)
        if path == response.url:
            self.fault(f"a page asks for {response.url}, which is elsewhere")
        elif response.status in self.expected:
            self.seen = True
        elif response.status >= 400:
            self.fault(f"{response.request.method} {path}: {response.status}")
        if "frame-ancestors 'none'" not in response.headers.get("content-security-policy", ""):
            self.fault(f"{path}: no policy in the answer")

    def picture(self, page, name):
        """Keeps what the window shows."""
        page.screenshot(path=str(self.artefacts / f"{self.name}-{name}.png"))

    def soon(self, truth, text, seconds=5):
        """Waits for something that a page does on its own, and tells whether it came."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if truth():
                return True
            time.sleep(0.05)
        return self.expect(truth(), text)

    def close(self):
        """Closes what the journey opened; keeps a picture of each page when something is wrong."""
        pages = [page for context in self.contexts for page in context.pages]
        for number, page in enumerate(pages):
            if self.problems:
                with contextlib.suppress(Exception):
                    self.picture(page, f"end-{number}")
        for context in self.contexts:
            context.close()
