// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.hashiya.model.Code;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.EditorCommand;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.CodingsAt;
import org.hashiya.ui.icons.CodeSwatch;

/** The context menu of the text: codes used last, the quick-code box, what can be removed, a memo, copy. Made anew each time it is shown. */
public final class TextMenu {

	/** Its id, for contributions of others. */
	public static final String ID = "org.hashiya.ui.editor.context"; //$NON-NLS-1$

	private static final int RECENT = 5;

	private final IWorkbenchPartSite site;
	private final SelectionWork work;
	private final StyledText text;
	private final List<IAction> clipboard;
	private final LensChoices lens;

	/**
	 * @param clipboard cut, copy and paste, of which those that can be done are shown
	 * @param lens      what of the codings can be seen
	 */
	public TextMenu(IWorkbenchPartSite site, SelectionWork work, StyledText text, List<IAction> clipboard, LensChoices lens) {
		this.site = site;
		this.work = work;
		this.text = text;
		this.clipboard = clipboard;
		this.lens = lens;
	}

	/** Puts the menu on the text. */
	public MenuManager install() {
		MenuManager manager = new MenuManager(null, ID);
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		text.setMenu(manager.createContextMenu(text));
		text.addListener(SWT.MenuDetect, event -> {
			if (event.detail == SWT.MENU_MOUSE) {
				moveCaret(text.toControl(event.x, event.y));
			}
		});
		return manager;
	}

	/** A click outside of the selection is about what is there. */
	private void moveCaret(Point point) {
		int offset = text.getOffsetAtPoint(point);
		Point selection = text.getSelection();
		if (offset >= 0 && (offset < selection.x || offset >= selection.y)) {
			text.setSelection(offset);
		}
	}

	private void fill(IMenuManager menu) {
		if (!text.getEditable()) {
			fillCoding(menu);
		}
		menu.add(new Separator("seen")); //$NON-NLS-1$
		menu.add(seen());
		menu.add(new Separator(ActionFactory.COPY.getId()));
		clipboard.stream().filter(IAction::isEnabled).forEach(menu::add);
		if (!text.getEditable() && (work.selection().isPresent() || !work.here().isEmpty())) {
			menu.add(command(EditorCommand.COPY_QUOTATION));
		}
		menu.add(new Separator("text")); //$NON-NLS-1$
		if (text.getEditable()) {
			menu.add(command(EditorCommand.APPLY_CORRECTIONS));
			menu.add(command(EditorCommand.CANCEL_CORRECTIONS));
		} else {
			menu.add(command(EditorCommand.CORRECT_TEXT));
		}
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void fillCoding(IMenuManager menu) {
		if (work.selection().isPresent()) {
			menu.add(new Separator("codes")); //$NON-NLS-1$
			for (Code code : work.recent().stream().limit(RECENT).toList()) {
				menu.add(action(code.name(), new CodeSwatch(code.colour()), () -> work.apply(code.id())));
			}
			menu.add(command(EditorCommand.QUICK_CODE));
			menu.add(command(EditorCommand.IN_VIVO));
		}
		List<CodingsAt.Entry> here = work.here().codings();
		if (!here.isEmpty()) {
			menu.add(new Separator("codings")); //$NON-NLS-1$
			MenuManager remove = new MenuManager(Messages.Menu_remove, TextMenu.ID + ".remove"); //$NON-NLS-1$
			here.forEach(entry -> remove.add(action(label(entry, here), swatch(entry), () -> work.remove(entry))));
			menu.add(remove);
			menu.add(passage());
		}
		menu.add(new Separator("memos")); //$NON-NLS-1$
		if (work.selection().isPresent() || !work.here().isEmpty()) {
			menu.add(command(EditorCommand.WRITE_MEMO));
		}
	}

	/** What can be done with the passage that is here. */
	private MenuManager passage() {
		MenuManager passage = new MenuManager(Messages.Menu_passage, TextMenu.ID + ".passage"); //$NON-NLS-1$
		for (EditorCommand each : List.of(EditorCommand.RECODE, EditorCommand.SPLIT_PASSAGE, EditorCommand.JOIN_PASSAGE, EditorCommand.OTHER_EDGE, EditorCommand.EDGE_RIGHT, EditorCommand.EDGE_LEFT,
				EditorCommand.EDGE_RIGHT_CHARACTER, EditorCommand.EDGE_LEFT_CHARACTER, EditorCommand.DELETE_PASSAGE)) {
			passage.add(command(each));
		}
		return passage;
	}

	/** What is to be seen of the codings, beginning with the codes that are here. */
	private MenuManager seen() {
		MenuManager seen = new MenuManager(Messages.Menu_seen, TextMenu.ID + ".seen"); //$NON-NLS-1$
		seen.add(command(EditorCommand.ALL_CODINGS));
		seen.add(new Separator());
		lens.branches(work.here().codings()).forEach(choice -> seen.add(check(choice)));
		if (!lens.sets().isEmpty()) {
			MenuManager sets = new MenuManager(Messages.Menu_sets, TextMenu.ID + ".sets"); //$NON-NLS-1$
			lens.sets().forEach(choice -> sets.add(check(choice)));
			seen.add(sets);
		}
		lens.coders().forEach(choice -> seen.add(check(choice)));
		seen.add(command(EditorCommand.MEMOS_ONLY, CommandContributionItem.STYLE_CHECK));
		seen.add(new Separator());
		seen.add(command(EditorCommand.COLOUR_BY_CODER, CommandContributionItem.STYLE_CHECK));
		return seen;
	}

	private static IAction check(LensChoices.Choice choice) {
		Action action = new Action(choice.menuLabel(), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				choice.run().run();
			}
		};
		action.setChecked(choice.on());
		return action;
	}

	/** Lets the person choose one of several codings, at the caret; a single one needs no choice. */
	void choose(List<CodingsAt.Entry> entries, Consumer<CodingsAt.Entry> chosen) {
		if (entries.size() < 2) {
			entries.forEach(chosen);
			return;
		}
		Menu menu = new Menu(text);
		for (CodingsAt.Entry entry : entries) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(MenuLabel.literal(label(entry, entries)));
			item.addListener(SWT.Selection, event -> chosen.accept(entry));
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		Point place = text.getLocationAtOffset(text.getCaretOffset());
		menu.setLocation(text.toDisplay(place.x, place.y + text.getLineHeight(text.getCaretOffset())));
		menu.setVisible(true);
	}

	/** The path; where several coders coded here, with the coder. */
	private static String label(CodingsAt.Entry entry, List<CodingsAt.Entry> among) {
		boolean several = among.stream().map(CodingsAt.Entry::coder).distinct().count() > 1;
		String path = entry.shown();
		return several ? Messages.format(Messages.Menu_removeOf, path, Isolates.wrap(entry.coder())) : path;
	}

	private static ImageDescriptor swatch(CodingsAt.Entry entry) {
		Code code = entry.code();
		return code == null ? ImageDescriptor.getMissingImageDescriptor() : new CodeSwatch(code.colour());
	}

	private static IAction action(String label, ImageDescriptor image, Runnable run) {
		return new Action(MenuLabel.literal(label), image) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private CommandContributionItem command(EditorCommand command) {
		return command(command, CommandContributionItem.STYLE_PUSH);
	}

	private CommandContributionItem command(EditorCommand command, int style) {
		return new CommandContributionItem(new CommandContributionItemParameter(site, null, command.id(), style));
	}
}
