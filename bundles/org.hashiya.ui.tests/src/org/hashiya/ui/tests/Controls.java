// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What is on the screen. */
public final class Controls {

	private Controls() {
	}

	/** The first visible control of a type, in any window, that fits. To be asked on the display's thread. */
	public static <C extends Control> Optional<C> find(Display display, Class<C> type, Predicate<C> fits) {
		return Arrays.stream(display.getShells()).filter(Shell::isVisible).flatMap(shell -> all(shell).stream()).filter(type::isInstance).map(type::cast).filter(Control::isVisible).filter(fits)
				.findFirst();
	}

	private static List<Control> all(Control control) {
		List<Control> found = new ArrayList<>(List.of(control));
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).map(Controls::all).forEach(found::addAll);
		}
		return found;
	}
}
