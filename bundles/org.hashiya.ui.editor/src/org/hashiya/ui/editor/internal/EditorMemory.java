// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal;

import java.util.UUID;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.hashiya.ui.editor.internal.acts.RecentCodes;
import org.hashiya.ui.editor.internal.marks.Lens;
import org.hashiya.ui.editor.internal.reading.Marks;
import org.hashiya.ui.editor.internal.reading.ReadingMemory;
import org.hashiya.ui.editor.internal.reading.Zoom;
import org.osgi.service.prefs.Preferences;

/** What the editors of one study remember until the next start: the size of the text, what is shown of its codings and which, whether paragraphs have numbers and an overview stands beside the text, and the codes applied last. It belongs to this workbench, not to the study. */
public final class EditorMemory {

	private static final String ZOOM = "zoom"; //$NON-NLS-1$
	private static final String MARKS = "marks"; //$NON-NLS-1$
	private static final String LENS = "lens"; //$NON-NLS-1$
	private static final String PARAGRAPH_NUMBERS = "paragraphNumbers"; //$NON-NLS-1$
	private static final String OVERVIEW = "overview"; //$NON-NLS-1$
	private static final String RECENT = "recentCodes"; //$NON-NLS-1$

	private final IEclipsePreferences node;
	private final ReadingMemory reading;

	/** @param bundle the node of the bundle's preferences */
	public EditorMemory(Preferences bundle, UUID study) {
		reading = new ReadingMemory(bundle);
		node = (IEclipsePreferences) bundle.node("studies").node(study.toString()); //$NON-NLS-1$
	}

	/** How the person likes to read, in all studies. */
	public ReadingMemory reading() {
		return reading;
	}

	public Zoom zoom() {
		return Zoom.near(node.getInt(ZOOM, Zoom.NORMAL.points()));
	}

	public void zoom(Zoom zoom) {
		node.putInt(ZOOM, zoom.points());
	}

	public Marks marks() {
		return Marks.named(node.get(MARKS, "")); //$NON-NLS-1$
	}

	public void marks(Marks marks) {
		node.put(MARKS, marks.name());
	}

	public Lens lens() {
		return Lens.parse(node.get(LENS, "")); //$NON-NLS-1$
	}

	public void lens(Lens lens) {
		node.put(LENS, lens.line());
	}

	public boolean paragraphNumbers() {
		return node.getBoolean(PARAGRAPH_NUMBERS, false);
	}

	public void paragraphNumbers(boolean shown) {
		node.putBoolean(PARAGRAPH_NUMBERS, shown);
	}

	/** Whether the overview stands beside the text. */
	public boolean overview() {
		return node.getBoolean(OVERVIEW, true);
	}

	public void overview(boolean shown) {
		node.putBoolean(OVERVIEW, shown);
	}

	public RecentCodes recent() {
		return RecentCodes.parse(node.get(RECENT, "")); //$NON-NLS-1$
	}

	/** Remembers that a code was applied. */
	public void applied(UUID code) {
		node.put(RECENT, recent().with(code).line());
	}

	/**
	 * Calls when the size of the text was changed, by whichever editor of the study.
	 *
	 * @return what ends it
	 */
	public Runnable onZoom(Runnable listener) {
		return on(ZOOM, listener);
	}

	/**
	 * Calls when it was changed what is shown of the codings, by whichever editor of the study.
	 *
	 * @return what ends it
	 */
	public Runnable onMarks(Runnable listener) {
		return on(MARKS, listener);
	}

	/**
	 * Calls when it was changed which of the codings are seen, by whichever editor of the study.
	 *
	 * @return what ends it
	 */
	public Runnable onLens(Runnable listener) {
		return on(LENS, listener);
	}

	/**
	 * Calls when numbers of paragraphs were switched, by whichever editor of the study.
	 *
	 * @return what ends it
	 */
	public Runnable onParagraphNumbers(Runnable listener) {
		return on(PARAGRAPH_NUMBERS, listener);
	}

	/**
	 * Calls when the overview was switched, by whichever editor of the study.
	 *
	 * @return what ends it
	 */
	public Runnable onOverview(Runnable listener) {
		return on(OVERVIEW, listener);
	}

	private Runnable on(String key, Runnable listener) {
		IPreferenceChangeListener changed = event -> {
			if (key.equals(event.getKey())) {
				listener.run();
			}
		};
		node.addPreferenceChangeListener(changed);
		return () -> node.removePreferenceChangeListener(changed);
	}
}
