// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Menus gone through by keys as somebody does who sees which entry is marked: an arrow, a look, the next arrow. */
final class MenuKeys implements AutoCloseable {

	private static final int MOST = 80;

	private final Person person;
	private final Shell window;
	/** The key that goes to the next menu of the bar, and into one that is in a menu. */
	private final String inwards;
	private final String outwards;
	private final Listener looks = event -> look((MenuItem) event.widget);
	private final Listener shows = event -> open(event.widget);
	private @Nullable MenuItem marked;
	private int looked;
	private int opened;

	/** To be made and closed on the display's thread. */
	MenuKeys(Person person, Shell window) {
		this.person = person;
		this.window = window;
		inwards = (window.getStyle() & SWT.RIGHT_TO_LEFT) == 0 ? "Right" : "Left";
		outwards = inwards.equals("Left") ? "Right" : "Left";
		window.getDisplay().addFilter(SWT.Arm, looks);
		window.getDisplay().addFilter(SWT.Show, shows);
	}

	private void open(Widget widget) {
		if (widget instanceof Menu) {
			opened++;
		}
	}

	private void look(MenuItem item) {
		marked = item;
		looked++;
	}

	/** Chooses an entry of the menu bar; each name may be the beginning of an entry. */
	void choose(String menu, String... names) {
		press("F10");
		go(menu, inwards, outwards);
		chooseHere(names);
	}

	/** Chooses an entry of the menu that opens by the other button of the mouse at a place of the screen. */
	void chooseAt(Point place, String... names) {
		int before = person.see(() -> opened);
		person.hand().rightClick(place);
		person.until("the menu is open", () -> opened > before);
		chooseHere(names);
	}

	private void chooseHere(String... names) {
		for (int level = 0; level < names.length; level++) {
			if (level > 0) {
				person.hand().key(inwards);
				String outer = names[level - 1];
				person.until(() -> "the menu " + outer + " is open", () -> !words(marked).startsWith(outer));
			}
			go(names[level], "Down", "Up");
		}
		person.hand().key("Return");
		person.until("the menus are closed", () -> !isOpen());
	}

	/** Goes to an entry, from the side that is nearer. */
	private void go(String name, String forward, String back) {
		List<String> passed = new ArrayList<>();
		String key = person.see(() -> isNearerBackwards(name)) ? back : forward;
		while (!person.see(() -> isOpen() && words(marked).startsWith(name))) {
			if (passed.size() > MOST) {
				throw new AssertionError(name + " is not among " + passed);
			}
			press(key);
			passed.add(person.see(() -> words(marked)));
		}
	}

	private boolean isNearerBackwards(String name) {
		MenuItem item = marked;
		if (item == null || item.isDisposed()) {
			return false;
		}
		List<String> entries = Stream.of(item.getParent().getItems()).map(MenuKeys::words).toList();
		int steps = IntStream.range(0, entries.size()).filter(at -> entries.get(at).startsWith(name)).findFirst().orElse(0) - entries.indexOf(words(item));
		return Math.floorMod(steps, entries.size()) > entries.size() / 2;
	}

	/** Presses a key and looks what is marked then. */
	private void press(String key) {
		int before = person.see(() -> looked);
		person.hand().key(key);
		person.until("an entry is marked after " + key, () -> looked > before);
	}

	private boolean isOpen() {
		MenuItem item = marked;
		return item != null && !item.isDisposed() && item.getParent().isVisible();
	}

	private static String words(@Nullable MenuItem item) {
		return item == null || item.isDisposed() ? "" : item.getText().replaceFirst("\t.*", "").replaceAll("&(.)", "$1").replaceAll("[\\u2066-\\u2069]", "");
	}

	@Override
	public void close() {
		window.getDisplay().removeFilter(SWT.Arm, looks);
		window.getDisplay().removeFilter(SWT.Show, shows);
	}
}
