process.stdout.write("admin\n");
