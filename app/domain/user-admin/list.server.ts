import {
  countUsers,
  listRolesOf,
  listUsers,
} from "../../../db/queries/user-admin.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { pageCount } from "../kernel/paging";
import { authorize, needsStepUp } from "../permissions/authorize";
import type { UsersQuery } from "./schema";

const PAGE_SIZE = 50;

/**
 * People by name, filtered by part of a name or address and by role.
 * @throws DomainError 404 beyond the last page
 */
export async function listPeople(
  ctx: Context,
  { q, role, page }: Pick<UsersQuery, "q" | "role" | "page">,
) {
  authorize(ctx.actor, "user.list", undefined);
  const filter = { text: q, role };
  const total = await countUsers(ctx.db.read, filter);
  if (page > pageCount(total, PAGE_SIZE)) throw notFound();
  const people = await listUsers(ctx.db.read, filter, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const roles = await listRolesOf(
    ctx.db.read,
    people.map(({ id }) => id),
  );
  return {
    total,
    page,
    pageSize: PAGE_SIZE,
    needsProof: needsStepUp(ctx.actor, "user.manage", ctx.now),
    items: people.map((person) => ({
      ...person,
      roles: roles
        .filter(({ userId }) => userId === person.id)
        .map((one) => one.role),
    })),
  };
}
