// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.EditorCommand;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.CodingsAt;
import org.hashiya.ui.icons.Icons;

/** The line below the text: where the caret is and what is there, for a while what was just done or is to be done; and the size of the text. */
public final class BottomLine {

	private static final int NOTICE_MS = 7000;
	private static final String SEPARATOR = "  ·  "; //$NON-NLS-1$

	private final Label label;
	private final ToolBar bar;
	private final LocalResourceManager images;
	private final ToolItem correct;
	private String place = ""; //$NON-NLS-1$
	private int notices;
	private boolean noticed;
	private int at = -1;

	/**
	 * @param run  runs a command
	 * @param keys the key of a command, for its tooltip; may be empty
	 */
	public BottomLine(Composite parent, Consumer<EditorCommand> run, Function<EditorCommand, String> keys) {
		Composite line = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(12, 4, 2, 2).applyTo(line);
		images = new LocalResourceManager(JFaceResources.getResources(), line);
		label = new Label(line, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		bar = new ToolBar(line, SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
		correct = new ToolItem(bar, SWT.CHECK);
		correct.setImage(images.create(Icons.RENAME.descriptor()));
		correct.setEnabled(false);
		item(correct, Messages.BottomLine_correct, EditorCommand.CORRECT_TEXT, run, keys);
		ToolItem normal = new ToolItem(bar, SWT.PUSH);
		normal.setText("Aa"); //$NON-NLS-1$
		item(normal, Messages.BottomLine_normal, EditorCommand.ZOOM_NORMAL, run, keys);
		button(Icons.ZOOM_OUT.descriptor(), Messages.BottomLine_smaller, EditorCommand.ZOOM_OUT, run, keys);
		button(Icons.ZOOM_IN.descriptor(), Messages.BottomLine_larger, EditorCommand.ZOOM_IN, run, keys);
	}

	private void button(ImageDescriptor image, String tip, EditorCommand command, Consumer<EditorCommand> run, Function<EditorCommand, String> keys) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(images.create(image));
		item(item, tip, command, run, keys);
	}

	private static void item(ToolItem item, String tip, EditorCommand command, Consumer<EditorCommand> run, Function<EditorCommand, String> keys) {
		String key = keys.apply(command);
		item.setToolTipText(key.isEmpty() ? tip.replace(" ({0})", "") : Messages.format(tip, key)); //$NON-NLS-1$ //$NON-NLS-2$
		item.addListener(SWT.Selection, event -> run.accept(command));
	}

	/** Whether the text can be corrected. */
	public void toggles(boolean possible) {
		correct.setEnabled(possible);
	}

	/** Whether it is being corrected. */
	public void toggle(boolean on) {
		if (!correct.isDisposed()) {
			correct.setSelection(on);
		}
	}

	/**
	 * Says where the caret is and what is there. What was just said stays as long as the caret is where it was.
	 *
	 * @param position of the caret, in UTF-16 units
	 */
	public void show(int position, int paragraph, CodingsAt here) {
		List<String> parts = new ArrayList<>();
		parts.add(Messages.format(Messages.BottomLine_paragraph, paragraph));
		if (here.codes() > 0) {
			parts.add(Messages.format(Messages.BottomLine_codes, here.codes()));
		}
		if (!here.memos().isEmpty()) {
			parts.add(Messages.format(Messages.BottomLine_memos, here.memos().size()));
		}
		if (!here.coders().isEmpty()) {
			parts.add(Messages.list(here.coders().stream().map(Isolates::wrap).toList()));
		}
		String now = String.join(SEPARATOR, parts);
		boolean moved = position != at;
		at = position;
		if (!now.equals(place)) {
			place = now;
			if (moved || !noticed) {
				hush();
			}
		}
	}

	/** Says something for a while; it goes when the caret moves to another place. */
	public void say(String notice) {
		int number = ++notices;
		noticed = true;
		set(notice);
		label.getDisplay().timerExec(NOTICE_MS, () -> {
			if (number == notices && !label.isDisposed()) {
				hush();
			}
		});
	}

	/** Takes back what was said. */
	public void hush() {
		notices++;
		noticed = false;
		set(place);
	}

	private void set(String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setToolTipText(text);
	}

	/** What it says now, for who cannot see it. */
	public String text() {
		return label.getText();
	}
}
