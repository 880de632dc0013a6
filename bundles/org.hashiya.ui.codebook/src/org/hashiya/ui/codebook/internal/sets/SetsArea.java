// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.sets;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Study;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.parts.CountedTree;
import org.hashiya.ui.codebook.internal.parts.MenuKeys;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.icons.CodeSwatch;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.MirroredLayout;
import org.hashiya.ui.parts.Numbers;

/**
 * The sets above a tree of codes or documents; takes no room where the study has none. The chosen set leaves its members alone in the tree, the first row all. What is dropped on a set is in it
 * then.
 */
public final class SetsArea {

	private static final String SET = "set"; //$NON-NLS-1$
	private static final int COLOUR_MEMBERS = SWT.SHIFT | SWT.F3;
	private static final int MOST_ROWS = 6;
	private static final int COUNT_WIDTH = 52;

	private final Composite area;
	private final Table table;
	private final SetMembers members;
	private final CodeSets acts;
	private final Runnable chosen;
	private final Supplier<List<UUID>> selected;
	private final LocalResourceManager resources;
	private @Nullable Study study;
	private @Nullable UUID choice;
	/** What was selected in the tree before a set was chosen: the tree hides what is not in it then. */
	private List<UUID> marked = List.of();
	/** What was selected there afterwards: where nothing is left, the first row that fits. */
	private List<UUID> offered = List.of();
	/** The set that was chosen when the window was closed; null once a study is shown. */
	private @Nullable UUID wanted;

	/**
	 * @param members  what the sets hold
	 * @param selected the members that are selected in the tree
	 * @param chosen   is told when another set is chosen
	 */
	public SetsArea(Composite parent, SetMembers members, CodeSets acts, Supplier<List<UUID>> selected, Runnable chosen) {
		this.members = members;
		this.acts = acts;
		this.chosen = chosen;
		this.selected = selected;
		area = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		area.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleNames.set(table, members.name());
		columns.setColumnData(new TableColumn(table, SWT.LEAD), new ColumnWeightData(1, 80, false));
		columns.setColumnData(new TableColumn(table, Numbers.side(table)), new ColumnPixelData(COUNT_WIDTH, false, true));
		columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnPixelData(CountedTree.MARGIN, false)); // the numbers stand below each other
		resources = new LocalResourceManager(JFaceResources.getResources(), table);
		table.addListener(SWT.Selection, event -> choose());
		table.addListener(SWT.KeyDown, this::key);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.setMenu(menu.createContextMenu(table));
		DropTarget drop = new DropTarget(table, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
		drop.setTransfer(new Transfer[] { members.transfer() });
		drop.addDropListener(new Drop());
	}

	public Control control() {
		return area;
	}

	/** Shows the sets of a study as it is now, or none. */
	public void show(@Nullable Study now) {
		Study before = study;
		boolean other = now == null || before == null || !now.info().id().equals(before.info().id());
		study = now;
		List<MemberSet> sets = sets();
		if (other) {
			choice = wanted;
			wanted = now == null ? wanted : null; // it was of the study that was open when the window was closed
		}
		if (sets.stream().noneMatch(set -> set.id().equals(choice))) {
			choice = null;
		}
		table.setRedraw(false);
		table.setItemCount(sets.isEmpty() ? 0 : sets.size() + 1);
		for (int row = 0; row < table.getItemCount(); row++) {
			show(table.getItem(row), row == 0 ? null : sets.get(row - 1));
		}
		table.setRedraw(true);
		setVisible(!sets.isEmpty());
	}

	/** Writes down which set is chosen. */
	public void save(IMemento state) {
		UUID chosenNow = choice == null ? wanted : choice;
		if (chosenNow != null) {
			state.putString(SET, chosenNow.toString());
		}
	}

	/** Chooses the set that was chosen, if the next study that is shown has it. */
	public void restore(IMemento state) {
		String id = state.getString(SET);
		try {
			wanted = id == null ? null : UUID.fromString(id);
		} catch (IllegalArgumentException e) {
			wanted = null; // somebody else has written it
		}
	}

	/** Takes new colours from the theme. */
	public void themeChanged() {
		show(study);
	}

	private void show(TableItem item, @Nullable MemberSet set) {
		item.setData(set == null ? null : set.id());
		item.setText(0, set == null ? members.all() : set.name());
		item.setText(1, set == null ? "" : String.valueOf(members.of(set).size())); //$NON-NLS-1$
		item.setImage(0, set == null ? null : resources.create(new CodeSwatch(ThemeColours.of(table).tints().full(set.colour()))));
		if (set == null ? choice == null : set.id().equals(choice)) {
			table.setSelection(item);
		}
	}

	private List<MemberSet> sets() {
		Study now = study;
		return now == null ? List.of() : now.sets().list().stream().filter(members::holds).toList();
	}

	private void setVisible(boolean visible) {
		GridData data = (GridData) area.getLayoutData();
		int height = visible ? Math.min(MOST_ROWS, table.getItemCount()) * table.getItemHeight() + 4 : 0;
		if (area.getVisible() != visible || data.heightHint != height) {
			data.heightHint = height;
			data.exclude = !visible;
			area.setVisible(visible);
			MirroredLayout.layOut(area.getParent());
		}
	}

	/** The ids of the members of the chosen set; empty where all are shown. */
	public Optional<Set<UUID>> only() {
		return set(choice).map(set -> Set.copyOf(members.of(set)));
	}

	/** Shows all again. */
	public void chooseAll() {
		if (choice != null) {
			choice = null;
			table.setSelection(0);
			chosen.run();
		}
	}

	private void choose() {
		MemberSet set = selected().orElse(null);
		UUID now = set == null ? null : set.id();
		if (!Objects.equals(now, choice)) {
			marked = marked();
			choice = now;
			chosen.run();
			offered = List.copyOf(selected.get());
			if (now == null) {
				offered = marked = List.of(); // all is seen that is selected
			}
		}
	}

	private Optional<MemberSet> selected() {
		TableItem[] items = table.getSelection();
		return items.length == 0 ? Optional.empty() : set((UUID) items[0].getData());
	}

	private Optional<MemberSet> set(@Nullable UUID id) {
		return sets().stream().filter(set -> set.id().equals(id)).findFirst();
	}

	/** What the person has selected, also where the chosen set hides it. */
	private List<UUID> marked() {
		List<UUID> seen = List.copyOf(selected.get());
		return seen.equals(offered) && !marked.isEmpty() ? marked : seen;
	}

	private void key(Event event) {
		Study now = study;
		MemberSet set = selected().orElse(null);
		if (now == null || set == null) {
			return;
		}
		switch (event.stateMask & SWT.MODIFIER_MASK | event.keyCode) {
		case SWT.F2 -> acts.change(table, now, set);
		case SWT.F3 -> acts.recolour(table, set);
		case COLOUR_MEMBERS -> colourMembers(set);
		case SWT.DEL -> acts.delete(set.id());
		case SWT.ESC -> chooseAll();
		default -> {
			// other keys mean nothing here
		}
		}
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void fill(IMenuManager menu) {
		Study now = study;
		MemberSet set = selected().orElse(null);
		if (now != null && set != null) {
			List<UUID> codes = marked().stream().filter(each -> members.isThere(each, now)).toList();
			menu.add(action(members.putIn(), !members.of(set).containsAll(codes), () -> acts.add(set.id(), codes)));
			List<UUID> seen = List.copyOf(this.selected.get());
			menu.add(action(members.takeOut(), members.of(set).stream().anyMatch(seen::contains), () -> acts.remove(set.id(), seen)));
			menu.add(MenuKeys.of(ActionFactory.RENAME, action(Messages.Set_change, true, () -> acts.change(table, now, set))));
			menu.add(MenuKeys.of(SWT.F3, action(Messages.Set_recolour, true, () -> acts.recolour(table, set))));
			if (members.haveColours()) {
				menu.add(MenuKeys.of(COLOUR_MEMBERS, action(Messages.Set_colourCodes, members.areInOtherColours(set, now), () -> colourMembers(set))));
			}
			menu.add(MenuKeys.of(ActionFactory.DELETE, action(Messages.Set_delete, true, () -> acts.delete(set.id()))));
		}
	}

	private void colourMembers(MemberSet set) {
		if (members.haveColours()) {
			acts.colourCodes(set.id());
		}
	}

	private static Action action(String text, boolean enabled, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private final class Drop extends DropTargetAdapter {

		@Override
		public void dragOver(DropTargetEvent event) {
			event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
			event.detail = event.item != null && event.item.getData() != null ? event.detail : DND.DROP_NONE;
		}

		@Override
		public void drop(DropTargetEvent event) {
			Study now = study;
			List<UUID> dropped = now == null ? List.of() : members.dropped(event.data, now);
			if (!dropped.isEmpty() && event.item != null && event.item.getData() instanceof UUID set) {
				acts.add(set, dropped);
				event.detail = DND.DROP_COPY; // nothing moves away
			}
		}
	}
}
