// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** What who does not see a window hears of the controls that take keys: the name that is given to one, its own words, or the label before it. */
public final class Heard {

	private Heard() {
	}

	/** The visible controls at and below one that take keys and have no name, each with where it is; a tool too that has a picture only and no tip. */
	public static List<String> nameless(Control control) {
		List<String> found = new ArrayList<>();
		collect(control, found);
		return found;
	}

	/** The visible controls at and below one that take keys. */
	static List<Control> takingKeys(Control control) {
		List<Control> found = new ArrayList<>();
		if (!control.isDisposed() && control.isVisible()) {
			if (takesKeys(control)) {
				found.add(control);
			}
			if (control instanceof Composite composite) {
				Arrays.stream(composite.getChildren()).map(Heard::takingKeys).forEach(found::addAll);
			}
		}
		return found;
	}

	private static void collect(Control control, List<String> found) {
		if (control.isDisposed() || !control.isVisible()) {
			return;
		}
		if (takesKeys(control) && name(control).isBlank()) {
			found.add(place(control));
		}
		if (control instanceof ToolBar bar) {
			for (ToolItem item : bar.getItems()) {
				if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isBlank() && Objects.toString(item.getToolTipText(), "").isBlank()) {
					found.add(place(bar) + " tool " + bar.indexOf(item));
				}
			}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, found);
			}
		}
	}

	private static boolean takesKeys(Control control) {
		return switch (control) {
		case Text text -> (text.getStyle() & SWT.READ_ONLY) == 0 || text.getText().isBlank(); // a sentence that can be copied is heard itself
		case StyledText text -> true;
		case Combo combo -> true;
		case CCombo combo -> true;
		case Spinner spinner -> true;
		case DateTime time -> true;
		case Table table -> true;
		case Tree tree -> true;
		case org.eclipse.swt.widgets.List list -> true;
		case Button button -> true;
		case Link link -> !link.getText().isEmpty();
		case Canvas canvas -> canvas.getClass() == Canvas.class && canvas.isListening(SWT.KeyDown);
		default -> false;
		};
	}

	/** What is said of a control. */
	static String name(Control control) {
		String given = given(control);
		if (!given.isBlank()) {
			return given;
		}
		return switch (control) {
		case Button button -> button.getText();
		case Link link -> link.getText();
		default -> before(control);
		};
	}

	/** The words of the label that stands right before it, as the toolkit ties them. */
	private static String before(Control control) {
		List<Control> siblings = Arrays.asList(control.getParent().getChildren());
		int at = siblings.indexOf(control);
		return switch (at > 0 ? siblings.get(at - 1) : null) {
		case Label label -> label.getText();
		case CLabel label -> Objects.toString(label.getText(), "");
		case null, default -> "";
		};
	}

	/** What those answer who name it; the toolkit keeps them for itself. */
	private static String given(Control control) {
		AccessibleEvent event = new AccessibleEvent(control);
		event.childID = ACC.CHILDID_SELF;
		for (AccessibleListener listener : listeners(control.getAccessible())) {
			listener.getName(event);
		}
		return Objects.toString(event.result, "");
	}

	private static List<AccessibleListener> listeners(Accessible accessible) {
		try {
			Field field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			@Nullable
			Object known = field.get(accessible);
			return known instanceof List<?> list ? list.stream().map(AccessibleListener.class::cast).toList() : List.of();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	/** Where a control is, to be found again. */
	static String place(Control control) {
		List<String> way = new ArrayList<>();
		for (Control at = control; at != null && way.size() < 6; at = at.getParent()) {
			List<Control> siblings = at.getParent() == null ? List.of(at) : Arrays.asList(at.getParent().getChildren());
			way.addFirst(at.getClass().getSimpleName() + siblings.indexOf(at));
		}
		String words = switch (control) {
		case Text text -> text.getMessage() + '|' + text.getText();
		case Combo combo -> combo.getText();
		case Table table -> Arrays.stream(table.getColumns()).map(column -> column.getText()).toList().toString();
		case Tree tree -> Arrays.stream(tree.getColumns()).map(column -> column.getText()).toList().toString();
		default -> "";
		};
		return control.getShell().getText() + " " + String.join("/", way) + " " + words;
	}
}
