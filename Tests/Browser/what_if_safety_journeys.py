# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys from foreign sites: what a browser lets them send, and what the server answers."""

import contextlib
import http.server
import threading
import urllib.error
import urllib.request

from what_if_board import begin, load, read, revision, step, tool_form

FOREIGN = """<!DOCTYPE html><title>foreign</title>
<form id="plain" method="post" action="{steps}"><input name="revision" value="{revision}">
<input name="kind" value="lock"><input name="department" value="{department}"></form>
<form id="new" method="post" action="{address}/what-ifs"><input name="start" value="today"></form>
<iframe src="{board}"></iframe>"""


@contextlib.contextmanager
def foreign_site(text):
    """Serves one page from another port, and yields the port."""

    class Foreign(http.server.BaseHTTPRequestHandler):
        """Answers everything with the page, and says nothing of it."""

        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(text.encode())

        def log_message(self, *_):
            """Nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Foreign) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def foreign_page(trip):
    """A page of another origin cannot send a form, fetch, or frame the board."""
    page = trip.open("/")
    board = begin(trip, page, 1)
    at, columns = revision(page), read(page)
    page.goto(trip.address + "/")
    saved = page.locator(".saved li").count()
    text = FOREIGN.format(address=trip.address, steps=board + "/steps", board=board,
                          revision=at, department=columns[0]["id"])
    # What happens on a foreign page is not ours to hold errors against.
    context = trip.browser.new_context()
    statuses = []
    context.on("response", lambda response: statuses.append(
        (response.request.method, response.status)) if trip.address in response.url else None)
    with foreign_site(text) as port:
        for host in ("127.0.0.1", "localhost"):
            other = context.new_page()
            for form in ("plain", "new"):
                other.goto(f"http://{host}:{port}/")
                with other.expect_navigation():
                    other.evaluate(f"document.getElementById('{form}').submit()")
                trip.expect(
                    ("POST", 403) in statuses, f"a form from {host} is answered by {statuses}"
                )
                trip.picture(other, f"{host}-{form}")
                statuses.clear()
            other.goto(f"http://{host}:{port}/")
            for mode in ("no-cors", "cors"):
                read_it = other.evaluate(
                    """async ([url, mode, body]) => { try {
                      const answer = await fetch(url, { method: "POST", mode, credentials: "include",
                        headers: { "Content-Type": "application/x-www-form-urlencoded" }, body });
                      return answer.status; } catch { return 0; } }""",
                    [board + "/steps", mode, f"revision={at}&kind=reset"],
                )
                trip.expect(read_it == 0, f"fetch ({mode}) from {host} reads status {read_it}")
            fetched = other.evaluate(
                "url => fetch(url).then(answer => answer.status, () => 0)", board
            )
            trip.expect(fetched == 0, f"a page of {host} reads the board")
            other.wait_for_timeout(200)
            frame = other.frames[1]
            trip.expect(
                "chrome-error" in frame.url or not frame.locator(".columns").count(),
                f"a page of {host} frames the board",
            )
            trip.expect(
                all(status == 403 for method, status in statuses if method == "POST"),
                f"what {host} fetches is answered by {statuses}",
            )
            statuses.clear()
            other.close()
    context.close()
    page.goto(trip.address + "/")
    trip.expect(page.locator(".saved li").count() == saved, "a foreign page began a what-if")
    page.goto(board)
    trip.expect((revision(page), read(page)) == (at, columns), "a foreign page changed the board")


def foreign_name(trip):
    """A foreign name that leads to this machine is not answered."""
    browser = trip.playwright.chromium.launch(
        executable_path=trip.chromium, args=["--host-resolver-rules=MAP evil.test 127.0.0.1"]
    )
    page = browser.new_page()
    port = trip.address.rsplit(":", 1)[1]
    answer = page.goto(f"http://evil.test:{port}/")
    trip.expect(answer.status == 403, f"a foreign name is answered by {answer.status}")
    trip.expect(not page.locator(".plan").count(), "a foreign name shows the start page")
    trip.expect(
        "frame-ancestors" in answer.headers.get("content-security-policy", ""),
        "the refusal has no policy",
    )
    status = page.evaluate("""() => fetch("/what-ifs", { method: "POST",
      body: new URLSearchParams({ start: "today" }) }).then(answer => answer.status)""")
    trip.expect(status == 403, f"a page of a foreign name may send: {status}")
    trip.picture(page, "refused")
    browser.close()


def policy(trip):
    """Every kind of answer carries the policy and is not guessed at."""
    page = trip.open("/")
    board = begin(trip, page, 1)

    class Stay(urllib.request.HTTPRedirectHandler):
        """Does not follow."""

        def redirect_request(self, *_):
            """Nothing."""

    opener = urllib.request.build_opener(Stay)
    base, form = board.removeprefix(trip.address), b"start=today"
    for method, path, body, wanted in [
        ("GET", "/", None, 200), ("HEAD", "/", None, 200), ("GET", base, None, 200),
        ("GET", "/assets/app.js", None, 200), ("GET", "/assets/app.css", None, 200),
        ("POST", "/what-ifs", form, 303), ("GET", "/en/no-such-page", None, 404),
        ("DELETE", base, None, 405), ("POST", f"{base}/steps", b"kind=reset", 428),
        ("POST", f"{base}/steps", b"kind=reset&revision=999", 412),
        ("POST", f"{base}/steps", b"kind=%&revision=1", 400),
    ]:
        request = urllib.request.Request(trip.address + path, body, method=method)
        try:
            answer = opener.open(request, timeout=20)
        except urllib.error.HTTPError as error:
            answer = error
        where = f"{method} {path.replace(base, '…')}"
        trip.expect(answer.status == wanted, f"{where}: {answer.status}, not {wanted}")
        for name, part in [
            ("Content-Security-Policy", "default-src 'none'"),
            ("Content-Security-Policy", "frame-ancestors 'none'"),
            ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
        ]:
            trip.expect(part in answer.headers.get(name, ""), f"{where}: {name} lacks {part}")
        trip.expect("Access-Control-Allow-Origin" not in answer.headers, f"{where}: allows origins")
    kept = page.evaluate("[document.cookie, localStorage.length, sessionStorage.length].join()")
    trip.expect(kept == ",0,0", f"the pages keep something in the browser: {kept}")


def markup(trip):
    """What somebody writes is shown as written, and never runs."""
    page = trip.open("/")
    board = begin(trip, page, 1)
    text = "<img src=x onerror=alert(1)>\"'&{{name}}"
    page.on("dialog", lambda dialog: (trip.fault("what somebody wrote runs"), dialog.dismiss()))
    department = read(page)[0]["id"]
    form = tool_form(page, department, "rename")
    form.locator("input[name=name]").fill(text)
    step(page, form.get_by_role("button").click)
    trip.expect(read(page)[0]["name"] == text, f"a name is shown as {read(page)[0]['name']}")
    page.goto(board + "/history")
    page.locator("#name").fill(text)
    page.locator("#note").fill("</textarea><script>alert(1)</script>")
    load(page, page.locator('form[action$="/description"] button').click)
    trip.expect(page.locator("h1").inner_text() == text, "a name is not shown as written")
    page.goto(f"{board}?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&view=%3Cb%3E")
    page.goto(trip.address + "/")
    trip.expect(page.locator(".saved a", has_text=text).count() == 1, "the start page differs")
    trip.expect(not page.locator("main img").count(), "what somebody wrote became an image")
