// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.CodebookActs;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the editor while the keyboard writes Arabic. Keys are numbers of the hardware here: what they mean is for the layout to say. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Keyboard#isThere", disabledReason = "needs xdotool, setxkbmap and a screen of X11")
class ArabicKeyboardTest {

	private static final String TEXT = """
			شهدت العلاقات مع روسيا خطوات متسارعة. وقالت الجزائر إنّها راضية.
			Algeria has bought arms from Russia since the 1960s.
			""";

	private static final String ONE = "10";
	private static final String TWO = "11";
	private static final String U = "30";
	private static final String I = "31";
	private static final String K = "45";
	private static final String M = "58";
	private static final String Z = "52";
	private static final String PERIOD = "60";
	private static final String ENTER = "36";
	private static final String ESCAPE = "Escape";
	private static final String UP = "111";
	private static final String DOWN = "116";

	private final Path folder;

	ArabicKeyboardTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private LiveEditor open() throws Exception {
		LiveEditor live = new LiveEditor(folder.resolve("study"), TEXT);
		live.code("Actors");
		live.study().perform(CodebookActs.pin(live.study().study(), live.study().study().codebook().resolve("Actors"), 2, live.study().author()).orElseThrow());
		return live;
	}

	private static List<String> coded(LiveEditor live) {
		return live.passages().stream().map(passage -> TEXT.substring(passage.start(), passage.end()) + passage.codings().stream().map(coding -> live.study().study().codebook().path(coding.code())).toList()).toList();
	}

	private static void untilCoded(Person person, LiveEditor live, String... expected) {
		person.until(() -> List.of(expected) + " and not " + coded(live), () -> coded(live).equals(List.of(expected)));
	}

	/** The field of the box that is open above the text. */
	private static boolean isBoxOpen(LiveEditor live) {
		return live.text().getDisplay().getFocusControl() instanceof Text field && field.getShell() != live.text().getShell();
	}

	/** A new code with an Arabic name in the quick-code box, which a key opens; and back. */
	private static void codeByBox(Person person, LiveEditor live, String key) {
		person.hand().key(key);
		person.until("the box is open", () -> isBoxOpen(live));
		person.hand().key(K);
		person.hand().key(U);
		person.until("Arabic is typed", () -> live.text().getDisplay().getFocusControl() instanceof Text field && field.getText().equals("نع"));
		person.hand().key(ENTER);
		untilCoded(person, live, "روسيا[نع]");
		undo(person, live);
	}

	private static void undo(Person person, LiveEditor live) {
		person.until("the text has the focus again", () -> live.text().isFocusControl());
		person.hand().key("ctrl+" + Z);
		untilCoded(person, live);
	}

	private static void memoByBox(Person person, LiveEditor live, String key) {
		person.hand().key(key);
		person.until("the box is open", () -> Controls.find(live.text().getDisplay(), Shell.class, shell -> shell != live.text().getShell()).isPresent());
		person.hand().key(ESCAPE);
		person.until("it is closed", () -> live.text().isFocusControl());
	}

	@Test
	void whereArabicAndLatinAreInstalledEveryKeyDoesWhatItDoesInLatin() throws Exception {
		try (LiveEditor live = open(); Keyboard keyboard = new Keyboard("ara,us", "")) {
			Person person = new Person(live.text().getShell());
			live.select("روسيا");
			person.act(() -> {
				codeByBox(person, live, "ctrl+" + K);
				codeByBox(person, live, "ctrl+shift+" + K);
				memoByBox(person, live, "ctrl+shift+" + M);
				person.hand().key("ctrl+shift+" + I);
				untilCoded(person, live, "روسيا[روسيا]");
				undo(person, live);
				person.hand().key(TWO);
				untilCoded(person, live, "روسيا[Actors]");
				person.until("it is shown, which the next key goes by", () -> !live.picture().background("روسي").equals(live.picture().background("العلاقات")));
				person.hand().key("alt+" + PERIOD);
				untilCoded(person, live, "روسي[Actors]");
				person.hand().key("ctrl+" + Z);
				untilCoded(person, live, "روسيا[Actors]");
				undo(person, live);
				person.see(() -> {
					live.select("روسيا"); // an edge that is moved is no selection
					return true;
				});
				person.hand().key("ctrl+" + UP); // Alt+Shift with an arrow is the window manager's here
				person.until("more is selected", () -> live.text().getSelectionText().endsWith("متسارعة."));
				person.hand().key("ctrl+" + DOWN);
				person.until("less is selected", () -> live.text().getSelectionText().equals("روسيا"));
				person.hand().key("ctrl+" + ENTER);
				untilCoded(person, live, "روسيا[Actors]");
				undo(person, live);
			});
		}
	}

	@ParameterizedTest
	@CsvSource({ "ara, digits", "ir, pes" })
	void digitsOfAnArabicAndAPersianKeyboardAreNumberKeys(String layout, String variant) throws Exception {
		try (LiveEditor live = open(); Keyboard keyboard = new Keyboard(layout + ",us", variant + ",")) {
			Person person = new Person(live.text().getShell());
			live.select("روسيا");
			person.act(() -> {
				person.hand().key(ONE);
				person.until("١ or ۱ has no code", () -> live.says("No code is pinned to the key 1. Select one in the codebook and press Ctrl+1 there."));
				person.hand().key(TWO);
				untilCoded(person, live, "روسيا[Actors]");
				undo(person, live);
			});
		}
	}

	@Test
	void whereArabicIsAloneLettersWithControlAreTheLatinOnesOfTheirKeys() throws Exception {
		try (LiveEditor live = open(); Keyboard keyboard = new Keyboard("ara", "")) {
			Person person = new Person(live.text().getShell());
			live.select("روسيا");
			person.act(() -> {
				codeByBox(person, live, "ctrl+" + K);
				person.hand().key("ctrl+shift+" + I);
				untilCoded(person, live, "روسيا[روسيا]");
				undo(person, live);
			});
		}
	}
}
