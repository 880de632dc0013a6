// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.EventTime;

/** A study with one document, open in the coding editor of the running workbench; closed with everything that came of it. */
public final class LiveEditor implements AutoCloseable {

	static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final OpenStudy study;
	private final Document document;
	private final IEditorPart editor;
	private final StyledText text;

	public LiveEditor(Path folder, String content) throws StudyProblem {
		study = studies.create(folder, "Live", "Amal");
		Author author = study.author();
		String hash = study.addText(content).hash();
		document = new Document(author.newId(), "essay", "essay", "", hash, content.codePointCount(0, content.length()), content.length(), 1,
				(int) content.lines().count(), "und", null, new TreeMap<>(), Document.State.UNCODED, List.of(), author.stamp(), author.stamp(), null);
		study.perform(StudyActs.addDocuments(study.study(), List.of(document)));
		editor = opened(OpenDocument.open(page, study, document.id()));
		text = editor.getAdapter(StyledText.class);
		until("the document is shown", () -> text.getText().equals(content) && CodingTarget.class.isInstance(editor.getAdapter(CodingTarget.class)));
		page.activate(editor);
		until("the text has the focus", () -> {
			text.getShell().forceActive();
			return text.setFocus() && text.isFocusControl();
		});
	}

	static IEditorPart opened(@Nullable IEditorPart part) {
		return part == null ? fail("no editor was opened") : part;
	}

	public StyledText text() {
		return text;
	}

	public OpenStudy study() {
		return study;
	}

	public IEditorPart editor() {
		return editor;
	}

	public List<Passage> passages() {
		try {
			return study.study().passages(study.study().document(document.id()), Progress.NONE).list();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	/** Makes a code in the study. */
	public void code(String path) throws StudyProblem {
		study.perform(CodebookActs.createPath(study.study(), path, study.author()));
	}

	/** Codes the first place of the quote, as another part of the program would. */
	public void code(String quote, String path) throws StudyProblem {
		int start = text.getText().indexOf(quote);
		study.perform(CodingActs.apply(study.study(), study.study().document(document.id()), List.of(new Extent(start, start + quote.length())),
				study.study().codebook().resolve(path), null, study.author()).orElseThrow());
	}

	public void select(String quote) {
		int start = text.getText().indexOf(quote);
		text.setSelection(start, start + quote.length());
	}

	/** Presses and releases a key as the keyboard does; modifiers are held meanwhile. */
	public void press(int modifiers, int keyCode, char character) {
		if (character == SWT.ESC || character == SWT.DEL) {
			EventTime.pass(text, this::until);
		}
		for (int modifier : new int[] { SWT.CTRL, SWT.ALT, SWT.SHIFT }) {
			if ((modifiers & modifier) != 0) {
				post(SWT.KeyDown, modifier, '\0');
			}
		}
		post(SWT.KeyDown, keyCode, character);
		post(SWT.KeyUp, keyCode, character);
		for (int modifier : new int[] { SWT.SHIFT, SWT.ALT, SWT.CTRL }) {
			if ((modifiers & modifier) != 0) {
				post(SWT.KeyUp, modifier, '\0');
			}
		}
	}

	public void type(String letters) {
		letters.chars().forEach(letter -> press(0, 0, (char) letter));
	}

	/** Types a letter that the keyboard here does not have. */
	void typeAs(char letter) {
		Event event = new Event();
		event.character = letter;
		text.notifyListeners(SWT.KeyDown, event);
	}

	private void post(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		display.post(event);
		while (display.readAndDispatch()) {
			// the key is delivered before the next is pressed
		}
	}

	/** Waits for a condition that the user would see come true. */
	public void until(String what, BooleanSupplier condition) {
		until(() -> what, condition);
	}

	/** The same; what is waited for is worded when the wait is over. */
	public void until(Supplier<String> what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		boolean[] wake = { false };
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("waited in vain until " + what.get());
			}
			wake[0] = false;
			display.timerExec(20, () -> wake[0] = true);
			while (!wake[0]) {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		}
	}

	/** Whether the line below the text, or another label of the window, says this now; marks of direction do not count. */
	public boolean says(String sentence) {
		return says(text.getShell(), sentence);
	}

	private static boolean says(Composite parent, String sentence) {
		return Stream.of(parent.getChildren()).anyMatch(child -> child instanceof Label label && label.getText().replaceAll("[\\u2066-\\u2069]", "").equals(sentence)
				|| child instanceof Composite inner && says(inner, sentence));
	}

	/** What the text widget shows. */
	public TextPicture picture() {
		return TextPicture.of(text);
	}

	@Override
	public void close() {
		try {
			studies.close(study);
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
		until("the editor closes with its study", () -> page.findEditor(editor.getEditorInput()) == null);
	}
}
