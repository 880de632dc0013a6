// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a blind scholar gets: the text, where the cursor is in it, and the codes there, asked for through AT-SPI as a screen reader asks. */
class ScreenReaderTest {

	/** The screens of tests keep assistive technology out; here it is what is tested. */
	private static final Map<String, String> ASSISTIVE = Map.of("NO_AT_BRIDGE", "0");
	private static final String PYTHON = "/usr/bin/python3";
	private static final Path READER = Project.top().resolve("releng/checks/screen-reader.py");
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final SampleWindow sample;
	private JsonObject heard = new JsonObject();

	ScreenReaderTest(@TempDir Path folder) {
		sample = new SampleWindow(folder, ASSISTIVE);
	}

	@AfterEach
	void killWhatIsLeft() throws InterruptedException {
		sample.close();
	}

	static boolean canListen() throws InterruptedException {
		try {
			return SampleWindow.isThereAScreen() && Run.of(PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')").exitCode() == 0;
		} catch (IOException e) {
			return false; // not installed
		}
	}

	@Test
	@EnabledIf(value = "canListen", disabledReason = "needs a screen of X11, python3-gi and gir1.2-atspi-2.0")
	void textCursorAndTheCodesThereAreSaid() throws Exception {
		String id = sample.window(sample.start());
		SampleWindow.until("the text is read", PATIENCE, () -> listen() && !said("text").isEmpty());
		assertTrue(said("name").contains("essay-ar"), said("name"));
		assertTrue(said("text").startsWith("الجزائر تعيد رسم مسافاتها"), said("text"));

		Run.of("xdotool", "windowactivate", "--sync", id, "mousemove", said("x"), said("y"), "click", "1", "key", "ctrl+Home");
		SampleWindow.until("the cursor is at the beginning", PATIENCE, () -> listen() && heard.get("caret").getAsInt() == 0);
		assertEquals("no code here", said("description"));

		Run.of("xdotool", "key", "alt+Down");
		SampleWindow.until("the cursor is in the first passage", PATIENCE, () -> listen() && said("description").contains("United States"));
		assertTrue(heard.get("caret").getAsInt() > 0);

		Run.of("xdotool", "key", "alt+Up", "alt+Down", "alt+Down", "alt+Down");
		SampleWindow.until("the codes are those of another passage", PATIENCE, () -> listen() && said("description").contains("Framing"));
	}

	private boolean listen() throws IOException, InterruptedException {
		Run run = Run.of(ASSISTIVE, List.of(PYTHON, READER.toString(), "Hashiya", "essay-ar"));
		if (run.exitCode() == 0) {
			heard = JsonParser.parseString(run.output()).getAsJsonObject();
		}
		return run.exitCode() == 0;
	}

	private String said(String what) {
		return heard.has(what) && !heard.get(what).isJsonNull() ? heard.get(what).getAsString() : "";
	}
}
