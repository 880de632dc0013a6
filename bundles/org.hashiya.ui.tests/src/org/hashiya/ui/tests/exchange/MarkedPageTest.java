// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.exchange.MarkedTextHtml;
import org.hashiya.model.Progress;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page of marked texts in a browser, which is the one that has to break its lines. */
@EnabledIf(value = "isThereABrowser", disabledReason = "needs a browser of the system, such as WebKitGTK")
class MarkedPageTest {

	private static final String ARABIC = "شهدت العلاقات مع روسيا خطوات متسارعة وقالت الجزائر إنها راضية عن ذلك كله ثم عاد الشهود إلى القرية بعد الحصاد. ".repeat(4).strip();
	private static final String ENGLISH = "Algeria has bought arms from Russia since the 1960s, and nobody thought that it would ever be otherwise in the capital. ".repeat(4).strip();
	private static final String FORCED = "CAATSA is a law. كتب المعلم في دفتره ما سمعه من الشهود. ".repeat(4).strip();

	/**
	 * Of the bars of brackets in both directions by how much they miss: one is to stand beyond the number of its paragraph on the side where that begins, and to reach from the first to the last row of the words that it belongs to.
	 */
	private static final String FAULTS = """
			return [...new Set([...document.querySelectorAll('.b')].map(b => {
				const bar = b.getBoundingClientRect(), text = b.closest('.p').querySelector('p').getBoundingClientRect(), rows = [...b.closest('.m').getClientRects()];
				const rtl = b.closest('.p').dir == 'rtl';
				const aside = rtl ? bar.left - text.right : text.left - bar.right;
				const top = Math.min(...rows.map(row => row.top)), bottom = Math.max(...rows.map(row => row.bottom));
				return [rtl ? 'rtl' : 'ltr', aside > 20 && aside < 120 ? '' : 'aside ' + aside, Math.abs(bar.top - top) < 8 ? '' : 'top ' + (bar.top - top), Math.abs(bar.bottom - bottom) < 8 ? '' : 'bottom ' + (bar.bottom - bottom)].join(' ').trim();
			}))].join(', ');
			""";
	/** By how much the rows of the first paragraph end before the edge at which they all begin. */
	private static final String RAGGED = """
			const text = document.querySelector('.p p'), edge = text.getBoundingClientRect().right, range = document.createRange();
			range.selectNodeContents(text);
			const rows = new Map();
			for (const box of range.getClientRects()) {
				if (box.right <= edge + 1) {
					rows.set(Math.round(box.bottom / 12), Math.max(rows.get(Math.round(box.bottom / 12)) || 0, box.right));
				}
			}
			return [...rows.values()].filter(right => edge - right > 1.5).length + ' of ' + (rows.size > 2 ? 'several' : rows.size);
			""";

	static boolean isThereABrowser() {
		Shell shell = new Shell(Display.getCurrent());
		try {
			return !new Browser(shell, SWT.NONE).isDisposed();
		} catch (SWTError error) {
			return false; // not installed
		} finally {
			shell.dispose();
		}
	}

	@Test
	void bracketsStandBesideTheirWordsWhereTheParagraphBegins(@TempDir Path folder) throws Exception {
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), ARABIC + "\n" + ENGLISH + "\n" + FORCED + "\n")) {
			live.code("one");
			live.code("two");
			live.code(ARABIC.substring(15, 300), "one");
			live.code(ARABIC.substring(0, 250), "two");
			live.code(ENGLISH.substring(20, 300), "one");
			live.code(ENGLISH.substring(50, 250), "two");
			live.code(FORCED.substring(20, 180), "one");
			live.select(FORCED);
			LiveStudy.runLater("org.hashiya.ui.editor.directionRightToLeft", Map.of());
			live.until("the third paragraph runs from right to left", () -> live.study().study().documents().at(0).paragraphDirections().size() == 1);
			Path page = folder.resolve("page.html");
			try (OutputStream out = Files.newOutputStream(page)) {
				new MarkedTextHtml("ar").write(live.study().study(), out, Progress.NONE);
			}
			Shell shell = new Shell(live.text().getShell());
			try {
				shell.setLayout(new FillLayout());
				shell.setSize(1000, 700);
				Browser browser = new Browser(shell, SWT.NONE);
				boolean[] loaded = { false };
				browser.addProgressListener(ProgressListener.completedAdapter(event -> loaded[0] = true));
				browser.setUrl(page.toUri().toString());
				shell.open();
				live.until("the page is loaded", () -> loaded[0]);
				assertEquals("rtl, ltr", browser.evaluate(FAULTS));
				assertEquals("0 of several", browser.evaluate(RAGGED), "each row begins at the right edge");
			} finally {
				shell.dispose();
			}
		}
	}
}
