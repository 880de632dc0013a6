// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.Controls;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of the codings, and whose, chosen in the menus by keys. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Keyboard#isThere", disabledReason = "needs xdotool, setxkbmap and a screen of X11")
class ChoicesByHandTest {

	private final Path folder;

	ChoicesByHandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	/** Arabic is read in the mirrored window. */
	static List<Written> texts() {
		return List.of(Written.ENGLISH);
	}

	/** The first word has one code, the last the pinned one, both by Amal; Karim gave the first code to the second word. A set holds the pinned code. */
	private CodingByHand open(Written written, String pictures) throws Exception {
		CodingByHand by = new CodingByHand(folder, written, pictures);
		by.live.code(written.word, written.code);
		by.live.code(written.last(), written.pinned);
		UUID amal = by.live.study().author().coder();
		UUID karim = UUID.randomUUID();
		by.live.study().perform(StudyActs.addCoder(by.live.study().study(), "Karim", karim));
		coder(by, karim);
		by.live.code(written.second(), written.code);
		coder(by, amal);
		by.live.study().perform(SetActs.create(by.live.study().study(), written.memo, null, List.of(by.live.study().study().codebook().resolve(written.pinned).id()), by.live.study().author()));
		return by;
	}

	private static void coder(CodingByHand by, UUID coder) throws StudyProblem {
		by.live.study().setCoder(coder);
		PlatformUI.getWorkbench().getService(OpenStudies.class).coderChanged(by.live.study());
	}

	/** Waits until these words are tinted and no others. */
	private static void untilTinted(CodingByHand by, Written written, String... words) {
		by.person.until(() -> List.of(words) + " are tinted", () -> List.of(written.word, written.second(), written.last()).stream().filter(by::isTinted).toList().equals(List.of(words)));
	}

	private static void untilAllTinted(CodingByHand by, Written written) {
		untilTinted(by, written, written.word, written.second(), written.last());
	}

	/** What somebody chooses who sees the text. */
	private interface Choosing {
		void run(CodingByHand by, MenuKeys menus) throws Exception;
	}

	private void choose(Written written, String pictures, Choosing choosing) throws Exception {
		try (CodingByHand by = open(written, pictures); MenuKeys menus = new MenuKeys(by.person, by.text.getShell())) {
			by.person.act(() -> {
				by.caret(written.otherParagraph, 0);
				choosing.run(by, menus);
			});
		}
	}

	private static Optional<Link> bar(CodingByHand by, String beginning) {
		return Controls.find(by.text.getDisplay(), Link.class, link -> plain(link).startsWith(beginning));
	}

	private static String plain(Link link) {
		return link.getText().replaceAll("[\\u2066-\\u2069]", "");
	}

	/** Clicks on the words that lead back, which are the last of a line above the text. */
	private static void follow(CodingByHand by, String beginning) {
		by.person.until("it is said above the text: " + beginning, () -> bar(by, beginning).isPresent());
		by.person.hand().click(by.person.settled(() -> by.person.see(() -> {
			Link link = bar(by, beginning).orElseThrow();
			TextLayout layout = new TextLayout(link.getDisplay()); // tells in a mirrored window how far from the right it is, as the window itself counts
			layout.setOrientation(link.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT));
			layout.setFont(link.getFont());
			layout.setText(link.getText().replaceAll("</?a>", ""));
			layout.setWidth(link.getSize().x);
			Point letter = layout.getLocation(layout.getText().length() - 2, false);
			int height = layout.getBounds().height;
			layout.dispose();
			return link.toDisplay(letter.x, height / 2);
		})));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void lanesAndTints(Written written) throws Exception {
		choose(written, "choose-marks", (by, menus) -> {
			menus.choose("Window", "Marks", "Lanes only");
			by.untilSeen(true, false);
			menus.choose("Window", "Marks", "Tints only");
			by.untilSeen(false, true);
			menus.choose("Window", "Marks", "Plain text");
			by.untilSeen(false, false);
			menus.choose("Window", "Marks", "Lanes and tints");
			by.untilSeen(true, true);
		});
	}

	@ParameterizedTest
	@MethodSource("texts")
	void aBranchASetACoderAndMemos(Written written) throws Exception {
		choose(written, "choose-part", (by, menus) -> {
			untilAllTinted(by, written);
			menus.chooseAt(by.person.settled(() -> by.row(written.code)), "Show only this branch");
			untilTinted(by, written, written.word, written.second());
			follow(by, "Not all codings are shown");
			untilAllTinted(by, written);

			menus.choose("Window", "Marks", "Only codes of a set", written.memo);
			untilTinted(by, written, written.last());
			menus.choose("Window", "Marks", "Only codes of a set", written.memo); // chosen once more it is taken back
			untilAllTinted(by, written);
			menus.choose("Window", "Marks", "Only Karim");
			untilTinted(by, written, written.second());
			menus.choose("Window", "Marks", "All codings");
			untilAllTinted(by, written);
			menus.choose("Window", "Marks", "Only memos");
			untilTinted(by, written);
			menus.choose("Window", "Marks", "All codings");
			untilAllTinted(by, written);
		});
	}

	@ParameterizedTest
	@MethodSource("texts")
	void coloursOfCodersOrOfCodes(Written written) throws Exception {
		choose(written, "choose-colours", (by, menus) -> {
			untilOneColour(by, written.word, written.second(), written.last());
			menus.choose("Window", "Marks", "Colour by coder");
			untilOneColour(by, written.word, written.last(), written.second());
			menus.choose("Window", "Marks", "Colour by coder");
			untilOneColour(by, written.word, written.second(), written.last());
		});
	}

	/** Waits until two words have one colour, and a third another. */
	private static void untilOneColour(CodingByHand by, String word, String same, String other) {
		by.person.until(() -> word + " has the colour of " + same + ", not of " + other, () -> colour(by, word).equals(colour(by, same)) && !colour(by, word).equals(colour(by, other)));
	}

	private static RGB colour(CodingByHand by, String word) {
		return by.live.picture().background(word);
	}

	/** Waits until the codebook counts so many codings of the first code. */
	private static void untilCounted(CodingByHand by, Written written, String number) {
		by.person.until("the codebook counts " + number, () -> by.item(written.code).filter(item -> item.getText(1).equals(number)).isPresent());
	}

	@ParameterizedTest
	@MethodSource("texts")
	void whoCodesBlindSeesAndCountsNothingOfOthers(Written written) throws Exception {
		choose(written, "choose-blind", (by, menus) -> {
			untilCounted(by, written, "2");
			menus.choose("Study", "Code blind");
			untilTinted(by, written, written.word, written.last());
			untilCounted(by, written, "1");

			by.select(written.second());
			by.key("1");
			by.person.until(() -> "what one does is kept beside what is not seen, not " + by.coded(), () -> by.coded().containsAll(List.of(written.second() + "[" + written.code + "]", written.second() + "[" + written.pinned + "]")));
			by.caret(written.otherParagraph, 0);
			untilAllTinted(by, written);
			by.key("ctrl+z");
			untilTinted(by, written, written.word, written.last());

			follow(by, "Amal codes blind");
			untilAllTinted(by, written);
			untilCounted(by, written, "2");
		});
	}

	@ParameterizedTest
	@MethodSource("texts")
	void whatOthersDidIsShownAndHidden(Written written) throws Exception {
		choose(written, "choose-coders", (by, menus) -> {
			menus.choose("Study", "Show what is done by", "Karim");
			untilTinted(by, written, written.second());
			untilCounted(by, written, "1");
			menus.choose("Study", "Show what is done by", "All coders");
			untilAllTinted(by, written);
			untilCounted(by, written, "2");
			by.person.see(() -> {
				PlatformUI.getWorkbench().getService(BlindCoding.class).show(by.live.study(), Set.of());
				return true;
			});
		});
	}
}
