// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.hashiya.model.Code;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.CodingsAt;
import org.hashiya.ui.editor.internal.marks.Bracket;
import org.hashiya.ui.icons.CodeSwatch;
import org.hashiya.ui.icons.Icons;

/** Tells what lies where the pointer rests, on the text or on a bracket: each code with its path, who gave it and when, and the memos. */
public final class PassageTip extends ToolTip {

	private static final int MEMO_WIDTH = 340;
	private static final int LONGEST_MEMO = 600;
	private static final int MOST = 14;

	private final TextPane pane;

	public PassageTip(TextPane pane) {
		super(pane.widget(), ToolTip.RECREATE, false);
		this.pane = pane;
		setShift(new Point(4, 18));
		setPopupDelay(0); // the system waits until the pointer rests; a further delay would show it where the pointer has left since
		setHideDelay(0);
	}

	/** The same text or bracket as before needs no new tip. */
	@Override
	protected @Nullable Object getToolTipArea(@Nullable Event event) {
		return event == null ? null : at(event);
	}

	@Override
	protected boolean shouldCreateToolTip(@Nullable Event event) {
		return event != null && super.shouldCreateToolTip(event) && isPointerHere() && !at(event).isEmpty();
	}

	private boolean isPointerHere() {
		return pane.widget().getClientArea().contains(pane.widget().toControl(pane.widget().getDisplay().getCursorLocation()));
	}

	private CodingsAt at(Event event) {
		ShownText shown = pane.drawn();
		if (shown == null) {
			return new CodingsAt(List.of(), List.of());
		}
		Bracket bracket = pane.bracketAt(event.x, event.y);
		if (bracket != null) {
			CodingsAt all = CodingsAt.range(shown.study(), shown::overlapping, bracket.start(), bracket.start() + 1);
			return all.only(bracket.start(), bracket.end());
		}
		int offset = pane.offsetAt(event.x, event.y);
		return offset < 0 ? new CodingsAt(List.of(), List.of()) : CodingsAt.range(shown.study(), shown::overlapping, offset, offset + 1);
	}

	@Override
	protected Composite createToolTipContentArea(@Nullable Event event, @Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(6, 3).applyTo(area);
		Color background = pane.colours().raised();
		area.setBackground(background);
		area.addPaintListener(paint -> {
			paint.gc.setForeground(pane.colours().dimmed());
			paint.gc.drawRectangle(0, 0, area.getSize().x - 1, area.getSize().y - 1);
		});
		CodingsAt here = event == null ? new CodingsAt(List.of(), List.of()) : at(event);
		for (CodingsAt.Entry entry : here.codings().subList(0, Math.min(MOST, here.codings().size()))) {
			Code code = entry.code();
			Label swatch = new Label(area, SWT.NONE);
			if (code != null) {
				swatch.setImage(images.create(new CodeSwatch(pane.colours().bracketColour(code.id()))));
			}
			swatch.setBackground(background);
			label(area, entry.shown(), pane.colours().foreground(), JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), false);
			spacer(area);
			label(area, byWhen(entry.coder(), entry.created()), pane.colours().dimmed(), null, false);
		}
		if (here.codings().size() > MOST) {
			spacer(area);
			label(area, "…", pane.colours().dimmed(), null, false); //$NON-NLS-1$
		}
		for (CodingsAt.Note note : here.memos()) {
			Label icon = new Label(area, SWT.NONE);
			icon.setImage(images.create(Icons.MEMO.descriptor()));
			icon.setBackground(background);
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
			String text = note.memo().title().isBlank() ? note.memo().text() : note.memo().title() + "\n" + note.memo().text(); //$NON-NLS-1$
			label(area, text.length() > LONGEST_MEMO ? text.substring(0, text.offsetByCodePoints(0, LONGEST_MEMO / 2)) + "…" : text, pane.colours().foreground(), //$NON-NLS-1$
					null, true);
			spacer(area);
			label(area, byWhen(note.coder(), note.memo().modified().at()), pane.colours().dimmed(), null, false);
		}
		return area;
	}

	private void spacer(Composite area) {
		new Label(area, SWT.NONE).setBackground(pane.colours().raised());
	}

	private void label(Composite area, String text, Color colour, @Nullable Font font, boolean wrap) {
		Label label = new Label(area, wrap ? SWT.WRAP : SWT.NONE);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setForeground(colour);
		label.setBackground(pane.colours().raised());
		if (font != null) {
			label.setFont(font);
		}
		int width = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.fillDefaults().hint(wrap ? Math.min(MEMO_WIDTH, width) : SWT.DEFAULT, SWT.DEFAULT).applyTo(label);
	}

	private static String byWhen(String coder, @Nullable Instant when) {
		if (when == null) {
			return Isolates.wrap(coder);
		}
		String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(when);
		return Messages.format(Messages.Tip_byWhen, Isolates.wrap(coder), Isolates.wrap(time));
	}
}
