// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.model.Colour;
import org.hashiya.model.Palette;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.parts.Links;

/** The colours of the palette to choose from by mouse or arrow keys, and a way to any other. Closes with Escape or when the focus goes elsewhere. */
public final class PalettePopup {

	private static final int COLUMNS = 8;
	private static final int CELL = 28;
	private static final int INSET = 4;

	private final Shell shell;
	private final Canvas grid;
	private final Consumer<Colour> chosen;
	private final Colour now;
	private final Control back;
	private final List<String> names = List.of(Messages.Palette_names.split(",")); //$NON-NLS-1$
	private int marked;

	/**
	 * @param back   what has the focus again afterwards
	 * @param now    the colour to start from
	 * @param chosen called with the colour that was chosen
	 */
	public PalettePopup(Control back, Colour now, Consumer<Colour> chosen) {
		this.chosen = chosen;
		this.now = now;
		this.back = back;
		marked = Math.max(0, Palette.COLOURS.indexOf(now));
		shell = new Shell(back.getShell(), SWT.ON_TOP | SWT.TOOL);
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(shell);
		grid = new Canvas(shell, SWT.DOUBLE_BUFFERED);
		GridDataFactory.fillDefaults().hint(COLUMNS * CELL, Palette.COLOURS.size() / COLUMNS * CELL).applyTo(grid);
		grid.addListener(SWT.Paint, event -> paint(event.gc));
		grid.addListener(SWT.MouseMove, event -> mark(at(event.x, event.y)));
		grid.addListener(SWT.MouseUp, event -> choose(Palette.COLOURS.get(at(event.x, event.y))));
		grid.addListener(SWT.KeyDown, this::key);
		grid.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
		grid.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			@NonNullByDefault({}) // the platform says nothing of null
			public void getName(AccessibleEvent event) {
				event.result = names.get(marked);
			}
		});
		Link other = new Link(shell, SWT.NONE);
		other.setText("<a>" + Messages.Palette_other + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		Links.follow(other, event -> chooseAny());
		shell.addListener(SWT.Deactivate, event -> close());
		mark(marked);
	}

	/** Opens below a place on the screen. */
	public void open(Point place) {
		shell.pack();
		Rectangle screen = shell.getMonitor().getClientArea();
		Point size = shell.getSize();
		shell.setLocation(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x)), Math.max(screen.y, Math.min(place.y, screen.y + screen.height - size.y)));
		shell.open();
		grid.setFocus();
	}

	private void paint(GC gc) {
		ThemeColours theme = ThemeColours.of(shell);
		ColourResources colours = ColourResources.of(shell.getDisplay());
		gc.setAntialias(SWT.ON);
		for (int n = 0; n < Palette.COLOURS.size(); n++) {
			int x = n % COLUMNS * CELL;
			int y = n / COLUMNS * CELL;
			gc.setBackground(colours.color(theme.tints().full(Palette.COLOURS.get(n))));
			gc.fillRoundRectangle(x + INSET, y + INSET, CELL - 2 * INSET, CELL - 2 * INSET, 6, 6);
			if (n == marked) {
				gc.setForeground(colours.color(theme.foreground()));
				gc.setLineWidth(2);
				gc.drawRoundRectangle(x + 1, y + 1, CELL - 3, CELL - 3, 8, 8);
			}
		}
	}

	private int at(int x, int y) {
		int column = Math.clamp(x / CELL, 0, COLUMNS - 1);
		int row = Math.clamp(y / CELL, 0, Palette.COLOURS.size() / COLUMNS - 1);
		return row * COLUMNS + column;
	}

	private void mark(int n) {
		marked = Math.clamp(n, 0, Palette.COLOURS.size() - 1);
		grid.setToolTipText(names.get(marked));
		grid.redraw();
	}

	private void key(Event event) {
		boolean mirrored = (grid.getStyle() & SWT.MIRRORED) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> mark(marked + (mirrored ? 1 : -1));
		case SWT.ARROW_RIGHT -> mark(marked + (mirrored ? -1 : 1));
		case SWT.ARROW_UP -> mark(marked >= COLUMNS ? marked - COLUMNS : marked);
		case SWT.ARROW_DOWN -> mark(marked + COLUMNS < Palette.COLOURS.size() ? marked + COLUMNS : marked);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose(Palette.COLOURS.get(marked));
		case SWT.ESC -> leave();
		default -> {
			// other keys mean nothing here
		}
		}
	}

	private void choose(Colour colour) {
		leave();
		chosen.accept(colour);
	}

	private void chooseAny() {
		ColorDialog dialog = new ColorDialog((Shell) shell.getParent());
		dialog.setText(Messages.Palette_title);
		dialog.setRGB(new RGB(now.red(), now.green(), now.blue()));
		leave();
		RGB any = dialog.open();
		if (any != null) {
			chosen.accept(ThemeColours.colour(any));
		}
	}

	private void leave() {
		close();
		if (!back.isDisposed()) {
			back.setFocus();
		}
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
