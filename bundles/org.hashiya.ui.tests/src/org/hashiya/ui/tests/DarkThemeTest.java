// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

	/** The colour that the tools of the stack with this view in front have behind them. */
	private Optional<RGB> colourBehindTools(String view) {
		return Controls.find(display, CTabFolder.class, stack -> stack.getSelection() != null && stack.getSelection().getText().equals(view))
				.flatMap(stack -> Controls.find(display, ToolBar.class, tools -> tools.isVisible() && tools.getParent().getParent() == stack))
				.map(tools -> tools.getBackground().getRGB());
	}
}
