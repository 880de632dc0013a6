// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Colour;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.colour.Tints;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the platform's dark theme would show otherwise than it is meant. */
class DarkThemeTest {

	private static final RGB PAGE = new RGB(0x26, 0x28, 0x2B);

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final IThemeEngine themes = Objects.requireNonNull(PlatformUI.getWorkbench().getService(IThemeManager.class)).getEngineForDisplay(display);
	private final String before = themes.getActiveTheme().getId();

	@AfterEach
	void light() {
		if (wears()) {
			themes.setTheme(before, false);
		}
	}

	private boolean wears() {
		return !themes.getActiveTheme().getId().equals(before);
	}

	/**
	 * Puts the dark theme on. The platform's style engine remembers rows of tables that went with their windows, and stumbles over them when it changes its theme: where other tests have left some, nothing can be told
	 * here. In a whole run this class comes first.
	 */
	private boolean darkened() {
		try {
			themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
			return true;
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_WIDGET_DISPOSED) {
				throw e;
			}
			System.out.println("skipped: the theme cannot be changed any more, " + e.getMessage());
			return false;
		}
	}

	@Test
	void theTextIsReadOnThePageThatTintsAreMeantFor(@TempDir Path folder) throws StudyProblem, PartInitException {
		if (!darkened()) {
			return;
		}
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "Russia came first.")) {
			live.until("the page is dark", () -> live.text().getBackground().getRGB().equals(PAGE));
			page.showView(PartIds.CODEBOOK);
			live.until("the codebook is active", () -> page.getActivePartReference().getId().equals(PartIds.CODEBOOK));
			page.activate(live.editor());
			live.until("the text has the focus", live.text()::isFocusControl);

			assertEquals(PAGE, live.text().getBackground().getRGB(), "after another part was active");
		}
	}

	@Test
	void theToolsOfAViewKeepTheirColourWhileAnotherViewIsActive(@TempDir Path folder) throws StudyProblem, PartInitException {
		if (!darkened()) {
			return;
		}
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "Russia came first.")) {
			page.showView(PartIds.CODEBOOK);
			page.showView(PartIds.EXPLORER);
			live.until("the list of documents has its tools", () -> colourBehindTools("Documents").isPresent());
			RGB active = colourBehindTools("Documents").orElseThrow();

			page.showView(PartIds.CODEBOOK);
			live.until("the codebook is active", () -> PartIds.CODEBOOK.equals(page.getActivePartReference().getId()));

			assertEquals(Optional.of(active), colourBehindTools("Documents"));
		}
	}

	@Test
	void iconsStandOutOfTheRowOfTools(@TempDir Path folder) throws StudyProblem, PartInitException {
		if (!darkened()) {
			return;
		}
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "Russia came first.")) {
			page.showView(PartIds.EXPLORER);
			live.until("the list of documents has its tools", () -> colourBehindTools("Documents").isPresent());
			Colour row = ThemeColours.colour(colourBehindTools("Documents").orElseThrow());
			ImageData icon = Icons.IMPORT.descriptor().getImageData(100);
			Set<RGB> strokes = new HashSet<>();
			for (int x = 0; x < icon.width; x++) {
				for (int y = 0; y < icon.height; y++) {
					if (icon.getAlpha(x, y) == 255) {
						strokes.add(icon.palette.getRGB(icon.getPixel(x, y)));
					}
				}
			}

			assertFalse(strokes.isEmpty(), "the icon has strokes");
			strokes.forEach(stroke -> assertTrue(Tints.contrast(ThemeColours.colour(stroke), row) >= 3, stroke + " on " + row));
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX) // elsewhere the system draws them, whatever the theme says
	void wordsOfWhatCannotBeUsedAreDimmed(@TempDir Path folder) throws StudyProblem {
		if (!darkened()) {
			return;
		}
		Shell shell = new Shell(display);
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "Russia came first.")) {
			shell.setLayout(new GridLayout());
			Button button = new Button(shell, SWT.PUSH);
			button.setText("Words");
			Button tick = new Button(shell, SWT.CHECK);
			tick.setText("Words");
			ToolItem tool = new ToolItem(new ToolBar(shell, SWT.FLAT | SWT.RIGHT), SWT.PUSH);
			tool.setText("Words");
			Text field = new Text(shell, SWT.BORDER);
			field.setText("Words");
			shell.pack();
			shell.open();
			shell.setFocus();
			live.until("the words are painted", () -> loudness(button) > 5 && loudness(tick) > 5 && loudness(tool.getParent()) > 5 && loudness(field) > 5);
			live.until("an empty box can be seen", () -> loudness(tick, 0, tick.getSize().x / 4) > 2.5);

			button.setEnabled(false);
			tick.setEnabled(false);
			tool.setEnabled(false);
			field.setEnabled(false);

			live.until("those of the button are dimmed", () -> loudness(button) < 5);
			live.until("those of the box are dimmed", () -> loudness(tick) < 5);
			live.until("those of the tool are dimmed", () -> loudness(tool.getParent()) < 5);
			live.until("those of the field are dimmed", () -> loudness(field) < 5);
		} finally {
			shell.dispose();
		}
	}

	/** How much the words of a control stand out of what is behind them, as a contrast. */
	private static double loudness(Control control) {
		return loudness(control, control.getSize().x / 3, control.getSize().x - 4); // beside the box of a tick
	}

	private static double loudness(Control control, int from, int to) {
		control.update();
		Point size = control.getSize();
		Image image = new Image(control.getDisplay(), size.x, size.y);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData pixels = image.getImageData();
		image.dispose();
		double loudest = 1;
		Colour behind = ThemeColours.colour(pixels.palette.getRGB(pixels.getPixel(size.x / 2, 4)));
		for (int x = from; x < to; x++) {
			for (int y = 4; y < size.y - 4; y++) {
				loudest = Math.max(loudest, Tints.contrast(ThemeColours.colour(pixels.palette.getRGB(pixels.getPixel(x, y))), behind));
			}
		}
		return loudest;
	}

	/** The colour that the tools of the stack with this view in front have behind them. */
	private Optional<RGB> colourBehindTools(String view) {
		return Controls.find(display, CTabFolder.class, stack -> stack.getSelection() != null && stack.getSelection().getText().equals(view))
				.flatMap(stack -> Controls.find(display, ToolBar.class, tools -> tools.isVisible() && tools.getParent().getParent() == stack))
				.map(tools -> tools.getBackground().getRGB());
	}
}
