// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Codebook;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.parts.AccessibleNames;

/**
 * The quick-code box: type some letters of a code, Enter applies the chosen one; a name that is not there yet becomes a new code. Ctrl+Space or Ctrl+Enter marks a row, and Enter then applies all that are marked, also those
 * that do not fit what is typed now. Esc or a click elsewhere closes it.
 */
public final class QuickCodeBox extends InPlaceBox {

	private static final int WIDTH = 400;
	private static final int HEIGHT = 300;
	private static final int MOST = 200;

	/** One line of the list. */
	sealed interface Row {

		/** A code that is there. */
		record Known(CodeFinder.Entry entry) implements Row {
		}

		/** A code that would be made. */
		record New(String path) implements Row {
		}
	}

	private final CodeFinder finder;
	private final Codebook codebook;
	private final BiConsumer<List<UUID>, List<String>> apply;
	private final Set<Row> marked = new LinkedHashSet<>();
	private @Nullable Text filter;
	private @Nullable TableViewer list;

	/**
	 * @param title  what it is for; may be empty
	 * @param place  where a popup of a size is to stand
	 * @param apply  applies codes by their ids, and codes that are to be made by their paths
	 */
	public QuickCodeBox(Shell parent, String title, Codebook codebook, List<UUID> recent, Function<Point, Point> place, BiConsumer<List<UUID>, List<String>> apply) {
		super(parent, title, codebook.size() == 0 ? Messages.Quick_nothing : Messages.Quick_hint, new Point(WIDTH, HEIGHT), place);
		this.codebook = codebook;
		this.apply = apply;
		finder = new CodeFinder(codebook, recent);
	}

	@Override
	Control createContent(Composite area) {
		Text field = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH);
		field.setMessage(Messages.Quick_filter);
		AccessibleNames.set(field, Messages.Quick_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		TableViewer viewer = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		AccessibleNames.set(viewer.getTable(), Messages.Quick_codes);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		RowColumns.install(viewer, marked::contains);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
		filter = field;
		list = viewer;
		field.addModifyListener(event -> refresh());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.DefaultSelection, event -> accept());
		viewer.getTable().addListener(SWT.DefaultSelection, event -> accept());
		viewer.getTable().addListener(SWT.MouseUp, event -> {
			if (viewer.getTable().getItem(new Point(event.x, event.y)) == null) {
				return;
			}
			if ((event.stateMask & SWT.MOD1) != 0) {
				mark();
			} else {
				accept();
			}
		});
		refresh();
		return field;
	}

	private void refresh() {
		Text field = filter;
		TableViewer viewer = list;
		if (field == null || viewer == null) {
			return;
		}
		List<Row> rows = new ArrayList<>();
		finder.find(field.getText(), MOST).forEach(entry -> rows.add(new Row.Known(entry)));
		NewCodePath.of(field.getText(), codebook).ifPresent(path -> rows.add(new Row.New(path)));
		marked.stream().filter(row -> row instanceof Row.New && field.getText().isBlank()).forEach(rows::add); // else nothing would show it any more
		viewer.setInput(rows);
		if (!rows.isEmpty()) {
			viewer.setSelection(new StructuredSelection(rows.getFirst()), true);
		}
	}

	/** Up and Down choose in the list while one goes on typing. */
	private void key(Event event) {
		TableViewer viewer = list;
		if (viewer == null) {
			return;
		}
		boolean marks = event.keyCode == SWT.SPACE || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (marks && (event.stateMask & SWT.MOD1) != 0) {
			mark();
			event.doit = false;
			return;
		}
		int page = Math.max(1, viewer.getTable().getClientArea().height / Math.max(1, viewer.getTable().getItemHeight()) - 1);
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> page;
		case SWT.PAGE_UP -> -page;
		default -> 0;
		};
		int count = viewer.getTable().getItemCount();
		if (step != 0 && count > 0) {
			int chosen = Math.clamp((long) viewer.getTable().getSelectionIndex() + step, 0, count - 1);
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(chosen)), true);
			event.doit = false;
		}
	}

	/** Marks the chosen row, or takes its mark off. What was typed is selected: the next letter begins the next search. */
	private void mark() {
		TableViewer viewer = list;
		Text field = filter;
		if (viewer != null && field != null && viewer.getStructuredSelection().getFirstElement() instanceof Row row) {
			if (!marked.remove(row)) {
				marked.add(row);
			}
			viewer.update(row, null);
			hint(marked.isEmpty() ? Messages.Quick_hint : Messages.format(Messages.Quick_marked, Messages.list(marked.stream().map(QuickCodeBox::name).map(Isolates::wrap).toList())));
			field.selectAll();
			field.setFocus();
		}
	}

	private static String name(Row row) {
		return switch (row) {
		case Row.Known known -> known.entry().code().name();
		case Row.New made -> made.path();
		};
	}

	private void accept() {
		Object chosen = list == null ? null : list.getStructuredSelection().getFirstElement();
		List<Row> rows = !marked.isEmpty() ? List.copyOf(marked) : chosen instanceof Row row ? List.of(row) : List.of();
		if (!rows.isEmpty()) {
			close();
			apply.accept(rows.stream().<UUID>mapMulti((row, next) -> {
				if (row instanceof Row.Known known) {
					next.accept(known.entry().code().id());
				}
			}).toList(), rows.stream().<String>mapMulti((row, next) -> {
				if (row instanceof Row.New made) {
					next.accept(made.path());
				}
			}).toList());
		}
	}
}
